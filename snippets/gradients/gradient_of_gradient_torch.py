import torch
from torch.autograd import grad


def second(f, record):
    x = torch.tensor(3.0, requires_grad=True)
    try:
        (first,) = grad(f(x), x, create_graph=record)
        return grad(first, x)[0].item()
    except RuntimeError as error:
        return type(error).__name__


def cube(x):
    return x * x * x


print("not recorded:", second(cube, record=False))
#> not recorded: RuntimeError
print("recorded:", second(cube, record=True))
#> recorded: 18.0
print("recorded, 5 * x:", second(lambda x: 5 * x, record=True))
#> recorded, 5 * x: RuntimeError
