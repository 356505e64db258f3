import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


print("relu(x) at 0:", slope(torch.relu, 0.0))
#> relu(x) at 0: 0.0
zero = torch.zeros(())
bound = slope(lambda x: torch.maximum(x, zero), 0.0)
print("maximum(x, 0) at 0:", bound)
#> maximum(x, 0) at 0: 0.5
print("abs(x) at 0:", slope(torch.abs, 0.0))
#> abs(x) at 0: 0.0
print("clip(x, 0, 1) at 0:", slope(lambda x: torch.clip(x, 0, 1), 0.0))
#> clip(x, 0, 1) at 0: 1.0
tie = slope(lambda x: torch.maximum(x[0], x[1]), [2.0, 2.0])
print("maximum(x, y) at x = y:", tie)
#> maximum(x, y) at x = y: [0.5, 0.5]
tie = slope(lambda x: torch.max(x, dim=0).values, [2.0, 2.0])
print("max([x, y], axis) at x = y:", tie)
#> max([x, y], axis) at x = y: [1.0, 0.0]
print("sqrt(x) at 0:", slope(torch.sqrt, 0.0))
#> sqrt(x) at 0: inf
print("norm([x, y]) at 0:", slope(torch.linalg.norm, [0.0, 0.0]))
#> norm([x, y]) at 0: [0.0, 0.0]
