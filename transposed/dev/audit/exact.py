"""Slopes to fifty digits, for the functions that mpmath has too."""

from collections.abc import Callable
from typing import Any

import mpmath

DIGITS = 50
STORED = 10
SELU_SCALE, SELU_ALPHA = "1.0507009873554804934193349852946", "1.6732632423543772848170429916717"


def celu(x: Any) -> Any:
    return x if x >= 0 else mpmath.expm1(x)


def selu(x: Any) -> Any:
    return mpmath.mpf(SELU_SCALE) * (x if x >= 0 else mpmath.mpf(SELU_ALPHA) * mpmath.expm1(x))


def bce(label: int, weight: int = 1) -> Callable[[Any], Any]:
    """Of a logit; ``weight`` is that of the positive class."""
    return lambda x: weight * label * mpmath.log1p(mpmath.exp(-x)) + (1 - label) * (x + mpmath.log1p(mpmath.exp(-x)))


# Part of the name that users write → the same function, smooth where it is asked for.
KNOWN: dict[str, Callable[[Any], Any]] = {
    "celu": celu,
    "elu": celu,
    "selu": selu,
    "erf": mpmath.erf,
    "atan": mpmath.atan,
    "acos": mpmath.acos,
    "asin": mpmath.asin,
    "asinh": mpmath.asinh,
    "i0": lambda x: mpmath.besseli(0, x),
    "i1": lambda x: mpmath.besseli(1, x),
    "bessel_i0": lambda x: mpmath.besseli(0, x),
    "bessel_i1": lambda x: mpmath.besseli(1, x),
    "bessel_j0": lambda x: mpmath.besselj(0, x),
    "bessel_j1": lambda x: mpmath.besselj(1, x),
    "bessel_y0": lambda x: mpmath.bessely(0, x),
    "spence": lambda x: mpmath.polylog(2, 1 - x),
    "sinc": lambda x: mpmath.sincpi(x),
    "xlogy(x, 2)": lambda x: x * mpmath.log(2),
    "xlog1py(x, 1)": lambda x: x * mpmath.log(2),
    "logaddexp(x, -x)": lambda x: mpmath.log(mpmath.exp(x) + mpmath.exp(-x)),
    "logaddexp(x, 0)": lambda x: mpmath.log1p(mpmath.exp(x)),
    "binary_cross_entropy_with_logits(x, 0)": bce(0),
    "binary_cross_entropy_with_logits(x, 1)": bce(1),
    "weighted_cross_entropy_with_logits(0, x, 2)": bce(0, 2),
    "weighted_cross_entropy_with_logits(1, x, 2)": bce(1, 2),
}


def slope(name: str, point: float) -> str | None:
    """The slope of a function at a point, or None if it is not known here."""
    function = KNOWN.get(name.rpartition(".")[2]) or KNOWN.get(name)
    if not function:
        return None
    with mpmath.workdps(DIGITS):
        return mpmath.nstr(mpmath.diff(function, mpmath.mpf(point)), STORED)
