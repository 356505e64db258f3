import torch

x = torch.full((100,), 2.0, requires_grad=True)
least = torch.sort(x, stable=True).values[0]
(gradient,) = torch.autograd.grad(least, x)
print("stable, first place from entry:", gradient.argmax().item())
#> stable, first place from entry: 0
