import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


full = torch.func.jacrev(f)(x)
each = torch.func.vmap(torch.func.jacrev(f))(x)
print("full:", tuple(full.shape))  # (batch, out, batch, in)
#> full: (2, 2, 2, 3)
print("per example:", tuple(each.shape))  # (batch, out, in)
#> per example: (2, 2, 3)
assert each.equal(torch.einsum("bobi->boi", full))
