import mindspore as ms
from mindspore import ops


def slope(f, value):
    return ms.grad(f)(ms.Tensor(value)).tolist()


print("bessel_i1 at 0.0:", slope(ops.bessel_i1, 0.0))
#> bessel_i1 at 0.0: 1.0
print("bessel_i1 at 0.001:", round(slope(ops.bessel_i1, 1e-3), 3))
#> bessel_i1 at 0.001: 0.5
print("bessel_i0 at 0.0:", slope(ops.bessel_i0, 0.0))
#> bessel_i0 at 0.0: 0.0
