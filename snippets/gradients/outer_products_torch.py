import torch

X = torch.tensor([[1.0, 2, 3], [2, 0, 1]])  # (batch, in)
W = torch.tensor([[1.0, 0, 2], [0, 3, 1]])  # (out, in)
G = torch.tensor([[1.0, 2], [1, 3]])  # (batch, out)


def loss(W, x, g):
    return (g * (W @ x)).sum()


gradient = torch.func.grad(loss)
each = torch.func.vmap(gradient, in_dims=(None, 0, 0))(W, X, G)
print("shape:", tuple(each.shape))  # (batch, out, in)
#> shape: (2, 2, 3)
print("per example:", each.tolist())
#> per example: [[[1.0, 2.0, 3.0], [2.0, 4.0, 6.0]], [[2.0, 0.0, 1.0], [6.0, 0.0, 3.0]]]
assert torch.equal(each, torch.einsum("bo,bi->boi", G, X))
assert torch.equal(each.sum(dim=0), G.T @ X)
