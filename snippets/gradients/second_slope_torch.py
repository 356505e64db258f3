import torch


def second(f):
    x = torch.tensor(0.0, requires_grad=True)
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0].item()


# $f(x) = x|x|$
print("x |x| at 0:", second(lambda x: x * torch.abs(x)))
#> x |x| at 0: 0.0
print("relu(x)² at 0:", second(lambda x: torch.relu(x) ** 2))
#> relu(x)² at 0: 0.0
