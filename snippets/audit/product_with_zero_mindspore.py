import mindspore as ms
from mindspore import ops


def slope(f, value):
    return ms.grad(f)(ms.Tensor(value)).tolist()


x = [2.0, 0.0, 3.0]
print("prod:", slope(ops.prod, x))
#> prod: [0.0, 6.0, 0.0]
print("cumprod, summed:", slope(lambda x: ops.cumprod(x, 0).sum(), x))
#> cumprod, summed: [1.0, nan, 0.0]
print("x ** 0.0 at 0.0:", slope(lambda x: x**0.0, 0.0))
#> x ** 0.0 at 0.0: nan
