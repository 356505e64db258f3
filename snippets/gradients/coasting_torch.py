import torch
from torch import optim


def change(gradient, optimizer, **options):
    weight = torch.nn.Parameter(torch.tensor(1.0))
    step = optimizer([weight], lr=0.5, **options)
    weight.grad = torch.tensor(1.0)
    step.step()
    before = weight.item()
    weight.grad = gradient
    step.step()
    return round(weight.item() - before, 4)


zero, momentum = torch.tensor(0.0), {"momentum": 0.5}
print("momentum, None:", change(None, optim.SGD, **momentum))
#> momentum, None: 0.0
print("momentum, zero:", change(zero, optim.SGD, **momentum))
#> momentum, zero: -0.25
print("Adam, None:", change(None, optim.Adam))
#> Adam, None: 0.0
print("Adam, zero:", change(zero, optim.Adam))
#> Adam, zero: -0.335
