import math

import paddle

paddle.seed(0)
x = paddle.randn([256, 300])
x.stop_gradient = False
dy = paddle.randn([256, 900])
initial = paddle.nn.initializer


def mean_squares(init):
    y = paddle.nn.Linear(300, 900, weight_attr=init)(x)
    dx = paddle.grad(y, x, dy)[0]
    forward, backward = y.square().mean(), dx.square().mean()
    return f"{forward.item():.1f} {backward.item():.1f}"


by_inputs = initial.Normal(std=1 / math.sqrt(300))
print("by inputs:", mean_squares(by_inputs))
#> by inputs: 1.0 3.0
by_outputs = initial.Normal(std=1 / math.sqrt(900))
print("by outputs:", mean_squares(by_outputs))
#> by outputs: 0.3 1.0
print("Glorot:", mean_squares(initial.XavierUniform()))
#> Glorot: 0.5 1.5
