import mindspore as ms
from mindspore import ops

x, rows = ms.Tensor([3.0, 4.0]), ms.Tensor([0, 0])
first = ms.grad(lambda x: (ops.gather(x, rows, 0) ** 2).sum())
print("first:", first(x).asnumpy().tolist())
#> first: [12.0, 0.0]
print("second:", ms.grad(first)(x).asnumpy().tolist())
#> second: [4.0, 0.0]
