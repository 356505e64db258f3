import torch

w = torch.tensor(3.0)
x = torch.tensor(2.25, requires_grad=True)
(w * x.round()).backward()
print("rounded:", x.grad.item())
#> rounded: 0.0

x.grad = None
passed = x + (x.round() - x).detach()
print("value:", passed.item())
#> value: 2.0
(w * passed).backward()
print("straight through:", x.grad.item())
#> straight through: 3.0
