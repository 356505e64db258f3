import torch

x = torch.tensor(1.75, requires_grad=True)
x.round().backward()
print("gradient of round(x):", x.grad.item())
#> gradient of round(x): 0.0

x.grad = None
y = x + (x.round() - x).detach()  # $y = x + s(q(x) - x)$
y.backward()
print("value:", y.item())
#> value: 2.0
print("straight-through gradient:", x.grad.item())
#> straight-through gradient: 1.0
