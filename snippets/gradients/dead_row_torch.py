import torch


def slope(f):
    x = torch.zeros(4, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


print("torch.amax(x, dim=0):", slope(lambda x: torch.amax(x, dim=0)))
#> torch.amax(x, dim=0): [0.25, 0.25, 0.25, 0.25]
print("torch.max(x, dim=0):", slope(lambda x: x.max(dim=0).values))
#> torch.max(x, dim=0): [1.0, 0.0, 0.0, 0.0]
