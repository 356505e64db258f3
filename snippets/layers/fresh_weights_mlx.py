import math

import mlx.core as mx
import numpy as np
from mlx import nn

mx.random.seed(0)
layer = nn.Linear(100, 50)
weight, bias = np.array(layer.weight), np.array(layer.bias)
bound = 1 / math.sqrt(100)  # $1 / \sqrt{n_{in}}$
deviation = bound / math.sqrt(3)

print("bound:", bound)
#> bound: 0.1
print("standard deviation:", round(deviation, 4))
#> standard deviation: 0.0577
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: False

assert 0.99 * bound < np.abs(weight).max() <= np.float32(bound)
assert abs(weight.std() / deviation - 1) < 0.04
assert 0.8 * bound < np.abs(bias).max() <= np.float32(bound)
