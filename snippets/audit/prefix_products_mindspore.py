import mindspore as ms
from mindspore import ops


def slope(f, value):
    return ms.grad(f)(ms.Tensor(value)).tolist()


def prefixes(x):
    return x[0] + ops.prod(x[:2]) + ops.prod(x)


x = [2.0, 0.0, 3.0]
print("prod of each prefix, summed:", slope(prefixes, x))
#> prod of each prefix, summed: [1.0, 8.0, 0.0]
