import mindspore as ms
import numpy as np
from mindspore import ops


def slope(f, value):
    x = ms.Tensor(value, ms.float32)
    gradient = ms.grad(lambda x: f(x).sum())(x).asnumpy()
    return (np.float64(gradient) + 0).round(4).tolist()


zero, one = ms.Tensor(0.0), ms.Tensor(1.0)
cases = {
    "relu(1 - x) at 1": (lambda x: ops.relu(1 - x), 1.0),
    "maximum(1 - x, 0) at 1": (lambda x: ops.maximum(1 - x, zero), 1.0),
    "hinge loss at 1": (
        lambda x: ops.hinge_embedding_loss(x, -one),
        1.0,
    ),
    "l1 loss at 0": (lambda x: ops.l1_loss(x, zero), 0.0),
    "huber loss at 1": (lambda x: ops.huber_loss(x, zero), 1.0),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> relu(1 - x) at 1: 0.0
    #> maximum(1 - x, 0) at 1: -0.5
    #> hinge loss at 1: -0.5
    #> l1 loss at 0: 0.0
    #> huber loss at 1: 1.0
