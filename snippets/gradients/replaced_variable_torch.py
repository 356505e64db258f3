import warnings

import torch


def gradient_at(x):
    (x * x).backward()
    with warnings.catch_warnings(action="ignore"):
        return x.grad


x = torch.tensor(3.0, requires_grad=True)
print("first step:", gradient_at(x).item())
#> first step: 6.0
x.grad = None
with torch.no_grad():
    x -= 1.0
print("after x -= 1.0:", gradient_at(x).item())
#> after x -= 1.0: 4.0
x = x - 1.0
print("after x = x - 1.0:", gradient_at(x))
#> after x = x - 1.0: None
