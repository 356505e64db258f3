import math

import numpy as np
import paddle

layer = paddle.nn.Linear(4, 2)
bound = math.sqrt(6 / (4 + 2))  # $\sqrt{6 / (n_{in} + n_{out})}$

print("bound:", bound)
#> bound: 1.0
print("bias all zero:", bool((layer.bias == 0).all()))
#> bias all zero: True

assert np.abs(layer.weight.numpy()).max() <= bound
large = np.abs(paddle.nn.Linear(400, 1000).weight.numpy())
bound = math.sqrt(6 / (400 + 1000))
assert 0.99 * bound < large.max() <= bound
