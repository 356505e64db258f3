import mlx.core as mx
import mlx.nn as nn
import numpy as np


def slope(f, value):
    gradient = mx.grad(lambda x: f(x).sum())(mx.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


zero, one = mx.array(0.0), mx.array(1.0)
cases = {
    "relu(1 - x) at 1": (lambda x: nn.relu(1 - x), 1.0),
    "maximum(1 - x, 0) at 1": (lambda x: mx.maximum(1 - x, 0), 1.0),
    "hinge loss at 1": (lambda x: nn.losses.hinge_loss(x, one), 1.0),
    "l1 loss at 0": (lambda x: nn.losses.l1_loss(x, zero), 0.0),
    "huber loss at 1": (lambda x: nn.losses.huber_loss(x, zero), 1.0),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> relu(1 - x) at 1: 0.0
    #> maximum(1 - x, 0) at 1: 0.0
    #> hinge loss at 1: 0.0
    #> l1 loss at 0: 0.0
    #> huber loss at 1: 1.0
