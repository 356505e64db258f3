import torch
from torch.func import grad, jacrev, vmap

X = torch.tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = torch.tensor([[1.0, 0, 1]])  # (out_features, in_features)


def losses(W, x):
    return (x @ W.T).square()  # (..., 1)


def loss(W, x):
    return losses(W, x).squeeze(-1)


print("losses:", tuple(losses(W, X).shape))
#> losses: (2, 1)
print("their jacobian:", tuple(jacrev(losses)(W, X).shape))
#> their jacobian: (2, 1, 1, 3)
print("after squeeze:", tuple(jacrev(loss)(W, X).shape))
#> after squeeze: (2, 1, 3)
each = vmap(grad(loss), in_dims=(None, 0))(W, X)
print("vmap, after squeeze:", tuple(each.shape))
#> vmap, after squeeze: (2, 1, 3)
try:
    vmap(grad(losses), in_dims=(None, 0))(W, X)
except RuntimeError as error:
    print("vmap:", type(error).__name__, error)
    #> vmap: RuntimeError grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
