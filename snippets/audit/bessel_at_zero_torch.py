import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


print("bessel_i1 at 0.0:", slope(torch.special.i1, 0.0))
#> bessel_i1 at 0.0: 0.5
print("bessel_i1 at 0.001:", round(slope(torch.special.i1, 1e-3), 3))
#> bessel_i1 at 0.001: 0.5
print("bessel_i0 at 0.0:", slope(torch.special.i0, 0.0))
#> bessel_i0 at 0.0: 0.0
