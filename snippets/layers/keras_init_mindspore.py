import math

import mindspore as ms
import numpy as np

ms.set_seed(0)
layer = ms.nn.Dense(
    100, 50, weight_init="XavierUniform", bias_init="zeros"
)

bound = math.sqrt(6 / (100 + 50))
largest = float(np.abs(layer.weight.asnumpy()).max())
print("weight bound:", round(largest, 2))
#> weight bound: 0.2
print("bias bound:", float(np.abs(layer.bias.asnumpy()).max()))
#> bias bound: 0.0
assert 0.99 * bound < largest <= np.float32(bound)
