import math

import mlx.core as mx
import mlx.nn as nn

layer = nn.Linear(4, 2)
bound = 1 / math.sqrt(4)  # $1 / \sqrt{n_{in}}$

print("bound:", bound)
#> bound: 0.5
print("bias all zero:", mx.all(layer.bias == 0).item())
#> bias all zero: False

large = nn.Linear(400, 1000)
bound = 1 / math.sqrt(400)
for values in (large.weight, large.bias):
    assert 0.99 * bound < mx.abs(values).max().item() <= bound
