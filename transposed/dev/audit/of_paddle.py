"""PaddlePaddle: the functions of one tensor in ``paddle`` and ``paddle.nn.functional``, and some of more."""

import numpy as np
import paddle
import paddle.nn.functional as F

from transposed.dev.audit.slopes import Catalogue, Function, public

# They change what later functions do.
LEFT_OUT = tuple(
    name for name in dir(paddle) if name.startswith(("set_", "enable_", "disable_", "save", "load", "seed"))
)


def catalogue() -> Catalogue:
    functions = public(paddle, "paddle", LEFT_OUT) | public(F, "paddle.nn.functional")
    return Catalogue(
        {name: own for name, own in functions.items() if not name.endswith("_")} | composed(), values, slopes
    )


def values(function: Function, points) -> np.ndarray:
    return function(paddle.to_tensor(list(points), dtype="float64")).numpy()


def slopes(function: Function, points) -> np.ndarray:
    x = paddle.to_tensor(list(points), dtype="float64", stop_gradient=False)
    return paddle.grad(function(x).sum(), x)[0].numpy()


def stacked(*parts):
    return paddle.stack(parts, -1)


def determinants(matrices):
    """One by one: a singular matrix among them changes the gradients of the others."""
    return paddle.stack([paddle.linalg.det(matrices[index]) for index in range(matrices.shape[0])])


def composed() -> dict[str, Function]:
    """With other arguments than the one that is asked for, each one number for each number."""
    f = "paddle.nn.functional."
    found: dict[str, Function] = {
        f"{f}gelu(x, approximate=True)": lambda x: F.gelu(x, approximate=True),
        f"{f}elu(x, 2)": lambda x: F.elu(x, 2.0),
        f"{f}celu(x, 2)": lambda x: F.celu(x, 2.0),
        "paddle.logaddexp(x, -x)": lambda x: paddle.logaddexp(x, -x),
        "paddle.logaddexp(x, 0)": lambda x: paddle.logaddexp(x, paddle.zeros_like(x)),
        "paddle.logsumexp([x, 0])": lambda x: paddle.logsumexp(stacked(x, 0 * x), -1),
        "paddle.prod([x, x, 1])": lambda x: paddle.prod(stacked(x, x, 0 * x + 1), -1),
        "paddle.cumprod([x, x + 1, 1])": lambda x: paddle.cumprod(stacked(x, x + 1, 0 * x + 1), -1).sum(-1),
        "paddle.linalg.det([[x, 2x], [x, 3x]])": lambda x: determinants(
            paddle.stack([stacked(x, 2 * x), stacked(x, 3 * x)], -2)
        ),
        "paddle.linalg.det([[x, 2], [2, 4]])": lambda x: determinants(
            paddle.stack([stacked(x, 0 * x + 2), stacked(0 * x + 2, 0 * x + 4)], -2)
        ),
        "paddle.linalg.norm([x, 1])": lambda x: paddle.linalg.norm(stacked(x, 0 * x + 1), axis=-1),
        f"{f}cross_entropy([x, 0], 0)": lambda x: F.cross_entropy(
            stacked(x, 0 * x), paddle.zeros([x.shape[0]], "int64"), reduction="none"
        ).reshape([-1]),
        f"{f}smooth_l1_loss(x, 0)": lambda x: F.smooth_l1_loss(x, paddle.zeros_like(x), reduction="none"),
        f"{f}l1_loss(x, 0)": lambda x: F.l1_loss(x, paddle.zeros_like(x), reduction="none"),
        f"{f}mse_loss(x, 0)": lambda x: F.mse_loss(x, paddle.zeros_like(x), reduction="none"),
    }
    for power in (0.0, 1.0, 2.0, 3.0):
        found[f"x ** {power}"] = lambda x, power=power: x**power
        found[f"paddle.pow(x, tensor {power:g})"] = lambda x, power=power: paddle.pow(x, paddle.full_like(x, power))
    for label in (0, 1):
        found[f"{f}binary_cross_entropy_with_logits(x, {label})"] = lambda x, y=label: (
            F.binary_cross_entropy_with_logits(x, paddle.full_like(x, y), reduction="none")
        )
        found[f"{f}binary_cross_entropy_with_logits(x, {label}, pos_weight=2)"] = lambda x, y=label: (
            F.binary_cross_entropy_with_logits(
                x, paddle.full_like(x, y), pos_weight=paddle.full_like(x, 2.0), reduction="none"
            )
        )
        found[f"{f}sigmoid_focal_loss(x, {label})"] = lambda x, y=label: F.sigmoid_focal_loss(
            x, paddle.full_like(x, y), reduction="none"
        )
        found[f"{f}soft_margin_loss(x, {2 * label - 1})"] = lambda x, y=label: F.soft_margin_loss(
            x, paddle.full_like(x, 2 * y - 1), reduction="none"
        )
    return found
