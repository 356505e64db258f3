"""tinygrad: the methods of ``Tensor`` that need no argument, and some functions of more."""

import numpy as np
from tinygrad import Tensor, dtypes

from transposed.dev.audit.slopes import Catalogue, Function

# They compute at once, change the tensor or its place, or have no derivative on purpose.
LEFT_OUT = {
    "assign", "backward", "clone", "contiguous", "contiguous_backward", "data", "detach", "dropout", "item", "kernelize",
    "numpy", "realize", "requires_grad_", "replace", "schedule", "schedule_with_vars", "tolist", "bitcast", "to", "to_",
    "clear", "hash", "keccak", "manual_seed", "from_url", "is_param_", "rand_like", "randn_like", "linear_with_vars",
}  # fmt: skip


def catalogue() -> Catalogue:
    names = [name for name in dir(Tensor) if not name.startswith("_") and name not in LEFT_OUT]
    functions: dict[str, Function] = {
        f"Tensor.{name}": lambda x, name=name: getattr(x, name)() for name in names if callable(getattr(Tensor, name))
    }
    return Catalogue(functions | composed(), values, slopes, step=1e-5, tolerance=1e-3)


def values(function: Function, points) -> np.ndarray:
    return function(Tensor(list(points), dtype=dtypes.float64)).numpy().astype(np.float64)


def slopes(function: Function, points) -> np.ndarray:
    x = Tensor(list(points), dtype=dtypes.float64)
    (slope,) = function(x).sum().gradient(x)
    return slope.numpy().astype(np.float64)


def stacked(*parts):
    return Tensor.stack(*parts, dim=-1)


def composed() -> dict[str, Function]:
    """With other arguments than the one that is asked for, each one number for each number."""
    found: dict[str, Function] = {
        "Tensor.logsumexp([x, 0])": lambda x: stacked(x, x * 0).logsumexp(-1),
        "Tensor.prod([x, x, 1])": lambda x: stacked(x, x, x * 0 + 1).prod(-1),
        "Tensor.cumprod([x, x + 1, 1])": lambda x: stacked(x, x + 1, x * 0 + 1).cumprod(-1).sum(-1),
    }
    for power in (0.0, 1.0, 2.0, 3.0):
        found[f"x ** {power}"] = lambda x, power=power: x**power
    for label in (0, 1):
        found[f"Tensor.binary_crossentropy_logits(x, {label})"] = lambda x, y=label: x.binary_crossentropy_logits(
            Tensor.full(x.shape, float(y), dtype=x.dtype), reduction="none"
        )
    return found
