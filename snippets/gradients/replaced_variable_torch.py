import warnings

import torch


def gradient_at(x):
    (x * x).backward()
    with warnings.catch_warnings(action="ignore"):
        return x.grad


step = 1.0
x = torch.tensor(3.0, requires_grad=True)
print("first step:", gradient_at(x).item())
#> first step: 6.0
x.grad = None
with torch.no_grad():
    x -= step
print("after x -= step:", gradient_at(x).item())
#> after x -= step: 4.0
x = x - step
print("after x = x - step:", gradient_at(x))
#> after x = x - step: None
