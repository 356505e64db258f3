"""A framework's derivative of a function, beside the slopes of the function from the left and from the right."""

import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

# Zero, ones, the bounds of clipped activations, and what lies between them; in no order, so that a function that sorts
# is none of each number alone.
POINTS = (0.5, -2.5, 0.0, 3.0, -1.0, 6.0, -0.5, 2.0, -6.0, 1.0, -2.0, 2.5, -3.0)
# A larger slope belongs to a jump, and one that grows as the step gets smaller to a vertical tangent: there is no
# derivative to compare with.
JUMP = 1e5
WIDER, GROWTH = 16, 1.5
# Points at which a function is asked for one number alone: it then has to say what it says of all of them.
ALONE = 4
# Times that a function is asked again, and then has to say the same.
AGAIN = 2
# Decimals that are stored: fewer than those in which two runs could differ.
DECIMALS = 4

Function = Callable[[Any], Any]


@dataclass(frozen=True)
class Catalogue:
    """A framework's functions by the names that its users know, and how to call them.

    ``values`` gives a function's values at some points and ``slopes`` the framework's derivatives there, both as NumPy
    arrays. ``step`` is that of the difference quotients and ``tolerance`` what they may be wrong by, relative to one
    plus the slope.
    """

    functions: Mapping[str, Function]
    values: Callable[[Function, Iterable[float]], np.ndarray]
    slopes: Callable[[Function, Iterable[float]], np.ndarray]
    step: float = 1e-6
    tolerance: float = 2e-5


def audit(catalogue: Catalogue) -> tuple[list[str], list[dict[str, Any]]]:
    """The functions that were tried, and where the derivative lies outside the interval between both slopes."""
    tried, findings = [], []
    # A function that has several names is tried under the shortest.
    named = {function: name for name, function in sorted(catalogue.functions.items(), key=lambda own: -len(own[0]))}
    for function, name in sorted(named.items(), key=lambda own: own[1]):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = differences(catalogue, name, function)
        if found is not None:
            tried.append(name)
            findings += found
    return tried, findings


def differences(catalogue: Catalogue, name: str, function: Function) -> list[dict[str, Any]] | None:
    """The findings of one function, or None if it is none of a real number, is random, or has no derivative."""
    points, step = np.array(POINTS), catalogue.step
    try:
        middle = catalogue.values(function, points)
        if not of_each(catalogue, function, middle):
            return None
        right, left = (quotient(catalogue, function, points, middle, sign * step) for sign in (1, -1))
        wider = [quotient(catalogue, function, points, middle, sign * WIDER * step) for sign in (1, -1)]
        returned = catalogue.slopes(function, points)
    except Exception:
        # Whatever it wants, it is not one number, or it says itself that it has no derivative.
        return None
    findings = []
    for point, *slopes in zip(points, left, right, returned, *wider, strict=True):
        before, after, own, *far = map(float, slopes)
        low, high, steep = min(before, after), max(before, after), max(abs(before), abs(after))
        if not np.isfinite([before, after]).all() or steep > JUMP:
            continue
        if steep > 1 and steep > GROWTH * max(map(abs, far)):
            continue
        room = catalogue.tolerance * (1 + steep)
        # Written so that NaN is outside.
        if low - room <= own <= high + room:
            continue
        finding = {"function": name, "point": float(point), "returns": rounded(own), "left": rounded(before)}
        findings.append({**finding, "right": rounded(after), "smooth": bool(high - low < 10 * room)})
    return findings


def of_each(catalogue: Catalogue, function: Function, values: np.ndarray) -> bool:
    """Whether a function has one real value for each number alone, the same each time, and is no constant."""
    if values.shape != (len(POINTS),) or values.dtype.kind != "f" or not np.isfinite(values).any():
        return False
    for _ in range(AGAIN):
        if not np.array_equal(catalogue.values(function, np.array(POINTS)), values, equal_nan=True):
            return False
    alone = np.concatenate([catalogue.values(function, [point]) for point in POINTS[:ALONE]])
    return np.allclose(alone, values[:ALONE], rtol=1e-5, equal_nan=True) and len(set(values[np.isfinite(values)])) > 1


def quotient(
    catalogue: Catalogue, function: Function, points: np.ndarray, values: np.ndarray, step: float
) -> np.ndarray:
    """The slopes from the points to their neighbours at the distance of the step."""
    return (catalogue.values(function, points + step) - values) / step


def rounded(number: float) -> float | str:
    """JSON has no NaN and no infinity."""
    return round(number, DECIMALS) + 0.0 if np.isfinite(number) else str(number)


def public(module: Any, prefix: str, but: Iterable[str] = ()) -> dict[str, Function]:
    """The functions that a module offers, by the names that its users write."""
    found = {}
    for name in sorted(vars(module)):
        own = getattr(module, name)
        if name.startswith("_") or name in but or not callable(own) or isinstance(own, type):
            continue
        found[f"{prefix}.{name}"] = own
    return found
