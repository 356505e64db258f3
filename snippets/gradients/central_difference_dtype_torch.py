import inspect

import torch


def cube(x):
    return x * x * x


options = inspect.signature(torch.autograd.gradcheck).parameters
h = options["eps"].default
print("step of gradcheck:", h)
#> step of gradcheck: 1e-06
for dtype in torch.float64, torch.float32:
    x = torch.tensor(3.0, dtype=dtype)
    slope = (cube(x + h) - cube(x - h)) / (2 * h)
    print(f"{dtype}:", round(slope.item(), 2))
    #> torch.float64: 27.0
    #> torch.float32: 25.75
x.requires_grad_()
cube(x).backward()
print("autograd, float32:", x.grad.item())
#> autograd, float32: 27.0
