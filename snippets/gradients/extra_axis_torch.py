import torch
from torch.func import jacrev

X = torch.tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = torch.tensor([[1.0, 0, 1]])  # (out_features, in_features)


def losses(W):
    return (X @ W.T).square()  # (batch, 1)


def vector(W):
    return losses(W).squeeze(-1)  # (batch,)


print("shape of the losses:", tuple(losses(W).shape))
#> shape of the losses: (2, 1)
print("shape of their jacobian:", tuple(jacrev(losses)(W).shape))
#> shape of their jacobian: (2, 1, 1, 3)
print("jacobian after squeeze:", tuple(jacrev(vector)(W).shape))
#> jacobian after squeeze: (2, 1, 3)
