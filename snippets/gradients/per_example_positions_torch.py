import torch
from torch.func import grad, vmap

X = torch.tensor([[[1.0, 2], [3, 4]], [[5, 6], [7, 8]]])
G = torch.tensor([[[1.0], [0]], [[1], [2]]])
W = torch.ones(1, 2)  # (out, in)


def loss(W, x, delta):  # (position, in), (position, out)
    return ((x @ W.T) * delta).sum()


each = vmap(grad(loss), in_dims=(None, 0, 0))(W, X, G)
print("per example:", each.tolist())
#> per example: [[[1.0, 2.0]], [[19.0, 22.0]]]
summed = torch.einsum("nto,nti->noi", G, X)
print("positions summed:", summed.tolist())
#> positions summed: [[[1.0, 2.0]], [[19.0, 22.0]]]
products = G.norm(dim=(1, 2)) * X.norm(dim=(1, 2))
print("product of norms, squared:", products.square().round().tolist())
#> product of norms, squared: [30.0, 870.0]
print("norm, squared:", each.square().sum(dim=(1, 2)).tolist())
#> norm, squared: [5.0, 845.0]
pairs = (X @ X.mT) * (G @ G.mT)  # (batch, position, position)
print("pairs of positions:", pairs.sum(dim=(1, 2)).tolist())
#> pairs of positions: [5.0, 845.0]
