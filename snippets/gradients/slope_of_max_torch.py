import torch


def slope(f):
    x = torch.tensor([2.0, 2.0], requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


tie = slope(lambda x: torch.maximum(x[0], x[1]))
print("torch.maximum(a, b):", tie)
#> torch.maximum(a, b): [0.5, 0.5]
print("torch.max(a, b):", slope(lambda x: torch.max(x[0], x[1])))
#> torch.max(a, b): [0.5, 0.5]
print("torch.max(x):", slope(torch.max))
#> torch.max(x): [0.5, 0.5]
print("torch.amax(x, dim=0):", slope(lambda x: torch.amax(x, dim=0)))
#> torch.amax(x, dim=0): [0.5, 0.5]
tie = slope(lambda x: torch.max(x, dim=0).values)
print("torch.max(x, dim=0):", tie)
#> torch.max(x, dim=0): [1.0, 0.0]
