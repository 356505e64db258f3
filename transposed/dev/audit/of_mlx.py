"""MLX: the functions of one array in ``mlx.core`` and ``mlx.nn``, and some of more. Single precision."""

import mlx.core as mx
import mlx.nn as nn
import numpy as np

from transposed.dev.audit.slopes import Catalogue, Function, public

# They change what later functions do, or have no derivative on purpose.
LEFT_OUT = tuple(
    name for name in dir(mx) if name.startswith(("set_", "save", "load", "disable_", "enable_", "new_", "from_"))
)
LEFT_OUT += ("stop_gradient", "eval", "async_eval", "synchronize", "clear_cache")


def catalogue() -> Catalogue:
    functions = public(mx, "mlx.core", LEFT_OUT) | public(nn, "mlx.nn")
    return Catalogue(functions | composed(), values, slopes, step=2e-3, tolerance=3e-2)


def values(function: Function, points) -> np.ndarray:
    return np.array(function(mx.array(np.array(points), mx.float32)), dtype=np.float64)


def slopes(function: Function, points) -> np.ndarray:
    return np.array(mx.grad(lambda x: function(x).sum())(mx.array(np.array(points), mx.float32)), dtype=np.float64)


def stacked(*parts):
    return mx.stack(parts, -1)


def composed() -> dict[str, Function]:
    """With other arguments than the one that is asked for, each one number for each number."""
    found: dict[str, Function] = {
        "mlx.core.logaddexp(x, -x)": lambda x: mx.logaddexp(x, -x),
        "mlx.core.logaddexp(x, 0)": lambda x: mx.logaddexp(x, mx.zeros_like(x)),
        "mlx.core.logsumexp([x, 0])": lambda x: mx.logsumexp(stacked(x, 0 * x), -1),
        "mlx.core.prod([x, x, 1])": lambda x: mx.prod(stacked(x, x, 0 * x + 1), -1),
        "mlx.core.cumprod([x, x + 1, 1])": lambda x: mx.cumprod(stacked(x, x + 1, 0 * x + 1), -1).sum(-1),
        "mlx.core.linalg.norm([x, 1])": lambda x: mx.linalg.norm(stacked(x, 0 * x + 1), axis=-1),
        "mlx.nn.losses.cross_entropy([x, 0], 0)": lambda x: nn.losses.cross_entropy(
            stacked(x, 0 * x), mx.zeros(x.shape, mx.int32)
        ),
    }
    for name in ["huber_loss", "smooth_l1_loss", "l1_loss", "log_cosh_loss", "mse_loss"]:
        found[f"mlx.nn.losses.{name}(x, 0)"] = lambda x, name=name: getattr(nn.losses, name)(
            x, mx.zeros_like(x), reduction="none"
        )
    for power in (0.0, 1.0, 2.0, 3.0):
        found[f"x ** {power}"] = lambda x, power=power: x**power
        found[f"mlx.core.power(x, array {power:g})"] = lambda x, power=power: mx.power(x, mx.full(x.shape, power))
    for label in (0, 1):
        found[f"mlx.nn.losses.binary_cross_entropy(x, {label})"] = lambda x, y=label: nn.losses.binary_cross_entropy(
            x, mx.full(x.shape, float(y)), reduction="none"
        )
        found[f"mlx.nn.losses.hinge_loss(x, {2 * label - 1})"] = lambda x, y=label: nn.losses.hinge_loss(
            x, mx.full(x.shape, float(2 * y - 1)), reduction="none"
        )
    return found
