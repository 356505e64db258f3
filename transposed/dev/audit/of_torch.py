"""PyTorch: the functions of one tensor in ``torch``, its ``special`` and ``nn.functional``, and some of more."""

import numpy as np
import torch
import torch.nn.functional as F

from transposed.dev.audit.slopes import Catalogue, Function, public

NATIVE = torch._C._VariableFunctions


def catalogue() -> Catalogue:
    native = {f"torch.{name}": getattr(torch, name, None) for name in dir(NATIVE) if not name.endswith("_")}
    functions = {name: own for name, own in native.items() if callable(own) and "._" not in name}
    functions |= public(torch.special, "torch.special") | public(F, "torch.nn.functional")
    in_place = [name for name in functions if name.endswith("_")]
    return Catalogue(
        {name: own for name, own in functions.items() if name not in in_place} | composed(), values, slopes
    )


def values(function: Function, points) -> np.ndarray:
    return function(torch.tensor(points, dtype=torch.float64)).detach().numpy()


def slopes(function: Function, points) -> np.ndarray:
    x = torch.tensor(points, dtype=torch.float64, requires_grad=True)
    return torch.autograd.grad(function(x).sum(), x)[0].numpy()


def composed() -> dict[str, Function]:
    """With other arguments than the one that is asked for, each one number for each number."""
    f = "torch.nn.functional."
    found: dict[str, Function] = {
        f"{f}gelu(x, tanh)": lambda x: F.gelu(x, approximate="tanh"),
        f"{f}elu(x, 2)": lambda x: F.elu(x, 2.0),
        f"{f}celu(x, 2)": lambda x: F.celu(x, 2.0),
        "torch.logaddexp(x, -x)": lambda x: torch.logaddexp(x, -x),
        "torch.logaddexp(x, 0)": lambda x: torch.logaddexp(x, 0 * x.detach()),
        "torch.xlogy(x, 2)": lambda x: torch.xlogy(x, 2.0),
        "torch.special.xlog1py(x, 1)": lambda x: torch.special.xlog1py(x, 1.0),
        "torch.hypot(x, 1)": lambda x: torch.hypot(x, torch.ones_like(x)),
        "torch.logsumexp([x, 0])": lambda x: torch.logsumexp(torch.stack([x, 0 * x]), 0),
        "torch.prod([x, x, 1])": lambda x: torch.prod(torch.stack([x, x, 1 + 0 * x]), 0),
        "torch.cumprod([x, x + 1, 1])": lambda x: torch.cumprod(torch.stack([x, x + 1, 1 + 0 * x]), 0).sum(0),
        "torch.linalg.det([[x, 2x], [x, 3x]])": lambda x: torch.linalg.det(
            torch.stack([torch.stack([x, 2 * x], -1), torch.stack([x, 3 * x], -1)], -2)
        ),
        "torch.linalg.det([[x, 2], [2, 4]])": lambda x: torch.linalg.det(
            torch.stack([torch.stack([x, 2 + 0 * x], -1), torch.stack([2 + 0 * x, 4 + 0 * x], -1)], -2)
        ),
        "torch.linalg.vector_norm([x, 1])": lambda x: torch.linalg.vector_norm(torch.stack([x, 1 + 0 * x]), dim=0),
        "torch.var([x, 0])": lambda x: torch.var(torch.stack([x, 0 * x]), 0),
        f"{f}layer_norm([x, 0, 1])": lambda x: F.layer_norm(torch.stack([x, 0 * x, 1 + 0 * x], -1), (3,))[:, 0],
        f"{f}normalize([x, 1])": lambda x: F.normalize(torch.stack([x, 1 + 0 * x], -1), dim=-1)[:, 0],
        f"{f}cosine_similarity([x, 1], [1, 1])": lambda x: F.cosine_similarity(
            torch.stack([x, 1 + 0 * x], -1), torch.ones(2, dtype=x.dtype), dim=-1
        ),
        f"{f}cross_entropy([x, 0], 0)": lambda x: F.cross_entropy(
            torch.stack([x, 0 * x], -1), torch.zeros(len(x), dtype=torch.long), reduction="none"
        ),
        f"{f}huber_loss(x, 0)": lambda x: F.huber_loss(x, 0 * x.detach(), reduction="none"),
        f"{f}smooth_l1_loss(x, 0)": lambda x: F.smooth_l1_loss(x, 0 * x.detach(), reduction="none"),
        f"{f}l1_loss(x, 0)": lambda x: F.l1_loss(x, 0 * x.detach(), reduction="none"),
        f"{f}mse_loss(x, 0)": lambda x: F.mse_loss(x, 0 * x.detach(), reduction="none"),
        f"{f}poisson_nll_loss(x, 1)": lambda x: F.poisson_nll_loss(x, torch.ones_like(x), reduction="none"),
        f"{f}multilabel_soft_margin_loss(x, 1)": lambda x: F.multilabel_soft_margin_loss(
            x[:, None], torch.ones_like(x)[:, None], reduction="none"
        ),
    }
    for power in (0.0, 1.0, 2.0, 3.0):
        found[f"x ** {power}"] = lambda x, power=power: x**power
        found[f"torch.pow(x, tensor {power:g})"] = lambda x, power=power: torch.pow(x, torch.full_like(x, power))
    for label in (0, 1):
        found[f"{f}binary_cross_entropy_with_logits(x, {label})"] = lambda x, y=label: (
            F.binary_cross_entropy_with_logits(x, torch.full_like(x, y), reduction="none")
        )
        found[f"{f}binary_cross_entropy_with_logits(x, {label}, pos_weight=2)"] = lambda x, y=label: (
            F.binary_cross_entropy_with_logits(
                x, torch.full_like(x, y), pos_weight=torch.full_like(x, 2.0), reduction="none"
            )
        )
        found[f"{f}soft_margin_loss(x, {2 * label - 1})"] = lambda x, y=label: F.soft_margin_loss(
            x, torch.full_like(x, 2 * y - 1), reduction="none"
        )
    return found
