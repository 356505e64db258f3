import mindspore as ms
from mindspore import ops


def slope(f, value):
    return ms.grad(f)(ms.Tensor(value)).tolist()


two, zero = ms.Tensor(2.0), ms.Tensor(0.0)
for x in 0.0, 1e-6:
    own = slope(lambda x: ops.xlogy(x, two), x)
    print(f"xlogy(x, 2) at {x}:", round(own, 3))
    #> xlogy(x, 2) at 0.0: 0.693
    #> xlogy(x, 2) at 1e-06: 0.693
print("xlogy(x, 0) at 0.0:", slope(lambda x: ops.xlogy(x, zero), 0.0))
#> xlogy(x, 0) at 0.0: 0.0
