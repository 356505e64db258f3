"""MindSpore: the functions of one tensor in ``mindspore.ops`` and ``mindspore.mint``. Single precision."""

import mindspore
import numpy as np
from mindspore import Tensor, mint, nn, ops

from transposed.dev.audit.slopes import Catalogue, Function

NAMES = """
    abs acos acosh asin asinh atan atanh bessel_i0 bessel_i0e bessel_i1 bessel_i1e bessel_j0 bessel_j1 celu cos cosh
    elu erf erfc exp expm1 fast_gelu gelu hardshrink hardsigmoid hardswish hardtanh leaky_relu lgamma log log10 log1p
    log2 logsigmoid mish reciprocal relu relu6 rsqrt selu sigmoid silu sin sinc sinh softplus softshrink softsign sqrt
    square tan tanh tanhshrink
"""


def catalogue() -> Catalogue:
    functions: dict[str, Function] = {}
    for prefix, module in {"ops": ops, "mint": mint, "mint.nn.functional": mint.nn.functional}.items():
        functions |= {
            f"mindspore.{prefix}.{name}": getattr(module, name) for name in NAMES.split() if hasattr(module, name)
        }
    return Catalogue(functions | composed(), values, slopes, step=2e-3, tolerance=3e-2)


def values(function: Function, points) -> np.ndarray:
    return function(Tensor(np.array(points), mindspore.float32)).asnumpy().astype(np.float64)


def slopes(function: Function, points) -> np.ndarray:
    x = Tensor(np.array(points), mindspore.float32)
    return mindspore.grad(lambda x: function(x).sum())(x).asnumpy().astype(np.float64)


def stacked(*parts):
    return ops.stack(parts, -1)


def composed() -> dict[str, Function]:
    """With other arguments than the one that is asked for, each one number for each number."""
    found: dict[str, Function] = {
        "mindspore.nn.SeLU": nn.SeLU(),
        "mindspore.ops.xlogy(x, 2)": lambda x: ops.xlogy(x, Tensor(2.0, mindspore.float32)),
        "mindspore.ops.logaddexp(x, -x)": lambda x: ops.logaddexp(x, -x),
        "mindspore.ops.logsumexp([x, 0])": lambda x: ops.logsumexp(stacked(x, 0 * x), -1),
        "mindspore.ops.prod([x, x, 1])": lambda x: ops.prod(stacked(x, x, 0 * x + 1), -1),
        "mindspore.ops.cumprod([x, x + 1, 1])": lambda x: ops.cumprod(stacked(x, x + 1, 0 * x + 1), -1).sum(-1),
        "mindspore.ops.huber_loss(x, 0)": lambda x: ops.huber_loss(x, 0 * x, "none"),
        "mindspore.ops.smooth_l1_loss(x, 0)": lambda x: ops.smooth_l1_loss(x, 0 * x, 1.0, "none"),
        "mindspore.ops.l1_loss(x, 0)": lambda x: ops.l1_loss(x, 0 * x, "none"),
        "mindspore.ops.mse_loss(x, 0)": lambda x: ops.mse_loss(x, 0 * x, "none"),
    }
    for power in (0.0, 1.0, 2.0, 3.0):
        found[f"mindspore.ops.pow(x, {power:g})"] = lambda x, power=power: ops.pow(x, power)
    for label in (0, 1):
        found[f"mindspore.ops.binary_cross_entropy_with_logits(x, {label})"] = lambda x, y=label: (
            ops.binary_cross_entropy_with_logits(x, ops.full_like(x, y), ops.ones_like(x), ops.ones_like(x), "none")
        )
        found[f"mindspore.nn.BCEWithLogitsLoss(x, {label})"] = lambda x, y=label: nn.BCEWithLogitsLoss("none")(
            x, ops.full_like(x, y)
        )
        found[f"mindspore.ops.soft_margin_loss(x, {2 * label - 1})"] = lambda x, y=label: ops.soft_margin_loss(
            x, ops.full_like(x, 2 * y - 1), "none"
        )
    return found
