import mindspore as ms
from mindspore import ops


def gradient(f, x):
    return ms.grad(lambda x: f(x).sum())(x).asnumpy().tolist()


def double(x):
    return 2.0 * x.astype(ms.float32)  # $2x$


w, integer = ms.Tensor([3.0, 4.0]), ms.Tensor([1, 0])
boolean = ms.Tensor([True, False])
print("integer:", gradient(double, integer))
#> integer: [2, 2]
print("boolean:", gradient(double, boolean))
#> boolean: [True, True]
print("index:", gradient(lambda x: ops.gather(w, x, 0), integer))
#> index: [0, 0]
