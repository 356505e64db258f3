import mlx.core as mx
import mlx.nn as nn
import numpy as np


def slope(f, value):
    gradient = mx.grad(lambda x: f(x).sum())(mx.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu at 0": nn.relu,
    "leaky_relu, slope 0.25, at 0": lambda x: nn.leaky_relu(x, 0.25),
    "elu at 0": nn.elu,
    "elu, alpha 2, at 0": lambda x: nn.elu(x, 2.0),
    "selu at 0": nn.selu,
    "celu at 0": nn.celu,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, 0.0))
    #> relu at 0: 0.0
    #> leaky_relu, slope 0.25, at 0: 1.0
    #> elu at 0: 1.0
    #> elu, alpha 2, at 0: 2.0
    #> selu at 0: 1.7581
    #> celu at 0: 0.0
