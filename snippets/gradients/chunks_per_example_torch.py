import torch
from torch.func import grad, vmap

X = torch.arange(6.0).repeat(8, 1)  # (batch, in_features), $N$ rows
W = torch.ones(4, 6)  # (out_features, in_features)


def loss(W, x):
    return (W @ x).square().sum()


def norm(W, x):
    return grad(loss)(W, x).norm()


each = vmap(grad(loss), in_dims=(None, 0), chunk_size=2)(W, X)
print("examples:", len(X))
#> examples: 8
print("numbers in W:", W.numel())
#> numbers in W: 24
print("numbers in all gradients:", each.numel())
#> numbers in all gradients: 192
norms = vmap(norm, in_dims=(None, 0), chunk_size=2)(W, X)
print("numbers, only norms:", norms.numel())
#> numbers, only norms: 8
