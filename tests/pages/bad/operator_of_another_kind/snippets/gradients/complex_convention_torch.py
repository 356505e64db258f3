import torch

z = torch.tensor(3 + 4j, requires_grad=True)
loss = z.real**2 + z.imag**2
(gradient,) = torch.autograd.grad(loss, z)

print("gradient:", gradient.item())
#> gradient: (6+8j)
print("z - gradient / 2:", (z - gradient / 2).item())
#> z - gradient / 2: 0j
print("z - conj(gradient) / 2:", (z - gradient.conj() / 2).item())
#> z - conj(gradient) / 2: 8j
