import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


x = [2.0, 0.0, 3.0]
print("prod:", slope(torch.prod, x))
#> prod: [0.0, 6.0, 0.0]
print("cumprod, summed:", slope(lambda x: x.cumprod(0).sum(), x))
#> cumprod, summed: [1.0, 8.0, 0.0]
own = slope(lambda x: x**0.0, 0.0)  # $n x^{n - 1}$
print("x ** 0.0 at 0.0:", own)
#> x ** 0.0 at 0.0: 0.0
