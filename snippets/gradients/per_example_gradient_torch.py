import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
w = torch.tensor([1.0, 0, 1])


def loss(w, x):
    return (x @ w).square().sum()


gradient = torch.func.grad(loss)
each = torch.func.vmap(gradient, in_dims=(None, 0))(w, x)
print("shape:", tuple(each.shape))  # (batch, in_features)
#> shape: (2, 3)
print("per example:", each.tolist())
#> per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("summed over the batch:", each.sum(dim=0).tolist())
#> summed over the batch: [88.0, 116.0, 144.0]
print("usual gradient:", gradient(w, x).tolist())
#> usual gradient: [88.0, 116.0, 144.0]
