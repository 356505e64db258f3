import torch


def slope(f):
    x = torch.tensor([2.0, 2.0], requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


tie = slope(lambda x: torch.maximum(x[0], x[1]))
print("torch.maximum(a, b):", tie)
print("torch.max(a, b):", slope(lambda x: torch.max(x[0], x[1])))
print("torch.max(x):", slope(torch.max))
print("torch.amax(x, dim=0):", slope(lambda x: torch.amax(x, dim=0)))
tie = slope(lambda x: torch.max(x, dim=0).values)
print("torch.max(x, dim=0):", tie)
