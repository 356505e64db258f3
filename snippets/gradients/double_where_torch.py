import torch


def safe_sqrt(x):
    zero = x == 0
    root = torch.sqrt(torch.where(zero, 1.0, x))
    return torch.where(zero, 0.0, root)


x = torch.tensor([0.0, 4.0], requires_grad=True)
y = safe_sqrt(x)
y.sum().backward()
print("value:", y.tolist())
#> value: [0.0, 2.0]
print("gradient:", x.grad.tolist())
#> gradient: [0.0, 0.25]
