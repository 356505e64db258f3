import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]], requires_grad=True)
w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])
y = x @ w


def gradient(seed):
    options = {"grad_outputs": seed, "retain_graph": True}
    return torch.autograd.grad(y, x, **options)[0].tolist()


seed = torch.ones_like(y)
print("seed of ones:", gradient(seed))
#> seed of ones: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
seed = torch.tensor([[1.0, 10], [100, 1000]])
print("another seed:", seed.tolist())
#> another seed: [[1.0, 10.0], [100.0, 1000.0]]
print("its gradient:", gradient(seed))
#> its gradient: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
