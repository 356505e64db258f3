import math

import numpy as np
import paddle

layer = paddle.nn.Linear(400, 1000)
compat = paddle.compat.nn.Linear(400, 1000)

print("nn:", tuple(layer.weight.shape))
#> nn: (400, 1000)
print("compat.nn:", tuple(compat.weight.shape))
#> compat.nn: (1000, 400)

weight = float(np.abs(compat.weight.numpy()).max())
bias = float(np.abs(compat.bias.numpy()).max())
print("largest weight:", f"{weight:.3f}")
#> largest weight: 0.032
print("largest bias:", f"{bias:.3f}")
#> largest bias: 0.050
print("1 / sqrt(400):", f"{1 / math.sqrt(400):.3f}")
#> 1 / sqrt(400): 0.050
print("1 / sqrt(1000):", f"{1 / math.sqrt(1000):.3f}")
#> 1 / sqrt(1000): 0.032
