import torch

x = torch.tensor(2.0, requires_grad=True)

(x**2).backward()
print("first call:", x.grad.item())
#> first call: 4.0
(x**2).backward()
print("second call:", x.grad.item())
#> second call: 8.0
