import mindspore as ms
from mindspore import ops

nan = float("nan")
x = ms.Tensor(nan, ms.float32)
print("relu(nan):", ops.relu(x).item())
#> relu(nan): 0.0
print("slope:", ms.grad(ops.relu)(x).item())
#> slope: 0.0
