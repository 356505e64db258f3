import math

import numpy as np
from tinygrad import Tensor, nn

Tensor.manual_seed(0)
layer = nn.Linear(100, 50)
weight, bias = layer.weight.numpy(), layer.bias.numpy()
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
