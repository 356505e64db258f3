import numpy as np
import paddle
from paddle.nn import functional as F


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    gradient = paddle.grad(f(x).sum(), x)[0].numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


zero, one = paddle.zeros([]), paddle.ones([])
cases = {
    "relu(1 - x) at 1": (lambda x: F.relu(1 - x), 1.0),
    "maximum(1 - x, 0) at 1": (
        lambda x: paddle.maximum(1 - x, zero),
        1.0,
    ),
    "hinge loss at 1": (lambda x: F.hinge_embedding_loss(x, -one), 1.0),
    "l1 loss at 0": (lambda x: F.l1_loss(x, zero), 0.0),
    "huber loss at 1": (lambda x: F.smooth_l1_loss(x, zero), 1.0),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> relu(1 - x) at 1: 0.0
    #> maximum(1 - x, 0) at 1: -0.5
    #> hinge loss at 1: 0.0
    #> l1 loss at 0: 0.0
    #> huber loss at 1: 1.0
