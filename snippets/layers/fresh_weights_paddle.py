import math

import numpy as np
import paddle

paddle.seed(0)
layer = paddle.nn.Linear(100, 50)
weight, bias = layer.weight.numpy(), layer.bias.numpy()
bound = math.sqrt(6 / (100 + 50))  # $\sqrt{6 / (n_{in} + n_{out})}$
deviation = bound / math.sqrt(3)

print("bound:", bound)
#> bound: 0.2
print("standard deviation:", round(deviation, 4))
#> standard deviation: 0.1155
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: True

assert 0.99 * bound < np.abs(weight).max() <= np.float32(bound)
assert abs(weight.std() / deviation - 1) < 0.04
