import torch
from torch.func import grad, vmap

torch.manual_seed(0)
X = torch.ones(2, 64)  # (batch, in_features)
w = torch.ones(64)


def loss(w, x):
    return torch.nn.functional.dropout(x * w).sum()


for randomness in "error", "same", "different":
    each = vmap(grad(loss), in_dims=(None, 0), randomness=randomness)
    try:
        first, second = each(w, X)
        equal = torch.equal(first, second)
    except RuntimeError as error:
        equal = f"{type(error).__name__}: {error}".partition(". ")[0]
    print(f"same mask, {randomness}:", equal)
    #> same mask, error: RuntimeError: vmap: called random operation while in randomness error mode
    #> same mask, same: True
    #> same mask, different: False
