import math

import numpy as np
import paddle

bound = 1 / math.sqrt(100)
uniform = paddle.nn.initializer.Uniform(-bound, bound)
paddle.seed(0)
layer = paddle.nn.Linear(
    100, 50, weight_attr=uniform, bias_attr=uniform
)

weight, bias = layer.weight.numpy(), layer.bias.numpy()
print("weight bound:", round(float(np.abs(weight).max()), 2))
#> weight bound: 0.1
print("bias bound:", round(float(np.abs(bias).max()), 2))
#> bias bound: 0.1
assert np.abs(weight).max() <= np.float32(bound)
assert np.abs(bias).max() <= np.float32(bound)
