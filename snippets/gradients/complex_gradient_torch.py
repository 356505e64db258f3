import torch


def gradient(f, z):
    z = torch.tensor(z, requires_grad=True)
    y = f(z)
    return torch.autograd.grad(y, z, torch.ones_like(y))[0].item()


# $z = a + ib$, $i^2 = -1$, $a$, $b$, $L$, $g$
# $g = \frac{\partial L}{\partial a} + i \frac{\partial L}{\partial b}$
# $a^2 + b^2$, $3 + 4i$
square = gradient(lambda z: z.real**2 + z.imag**2, 3 + 4j)
print("real**2 + imag**2 at 3+4j:", square)
#> real**2 + imag**2 at 3+4j: (6+8j)
# $b^2$, $2b$
print("imag**2 at 2j:", gradient(lambda z: z.imag**2, 2j))
#> imag**2 at 2j: 4j
print("abs at 0j:", gradient(torch.abs, 0j))
#> abs at 0j: 0j
# $z^2$, $2z$
print("z * z at 1+2j, seed 1:", gradient(lambda z: z * z, 1 + 2j))
#> z * z at 1+2j, seed 1: (2-4j)
