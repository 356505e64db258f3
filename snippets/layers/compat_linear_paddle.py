import math

import numpy as np
import paddle

layer = paddle.nn.Linear(400, 1000)
paddle.seed(0)
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
deviation = float(compat.weight.numpy().std())
print("standard deviation:", f"{deviation:.4f}")
#> standard deviation: 0.0183
print("1 / sqrt(3 * 1000):", f"{1 / math.sqrt(3 * 1000):.4f}")
#> 1 / sqrt(3 * 1000): 0.0183
promise = r"k` is :math:`\frac{1}{in\_features}`"
print("in its documentation:", promise in compat.__doc__)
#> in its documentation: True
