import math

import mindspore as ms
from mindspore.common.initializer import Normal, XavierUniform

ms.set_seed(0)
x, dy = ms.ops.randn(256, 300), ms.ops.randn(256, 900)


def mean_squares(init):
    layer = ms.nn.Dense(300, 900, init, has_bias=False)
    y, backward = ms.vjp(layer, x)
    forward, dx = y.square().mean().item(), backward(dy)[0]
    return f"{forward:.1f} {dx.square().mean().item():.1f}"


by_inputs = Normal(1 / math.sqrt(300))
print("by inputs:", mean_squares(by_inputs))
#> by inputs: 1.0 3.0
by_outputs = Normal(1 / math.sqrt(900))
print("by outputs:", mean_squares(by_outputs))
#> by outputs: 0.3 1.0
print("Glorot:", mean_squares(XavierUniform()))
#> Glorot: 0.5 1.5
