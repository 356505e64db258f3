import math

import mindspore as ms
import numpy as np

layer = ms.nn.Dense(4, 2)
bound = 1 / math.sqrt(4)  # $1 / \sqrt{n_{in}}$

print("bound:", bound)
#> bound: 0.5
print("bias all zero:", bool((layer.bias == 0).all()))
#> bias all zero: False

large = ms.nn.Dense(400, 1000)
bound = 1 / math.sqrt(400)
for values in (large.weight.asnumpy(), large.bias.asnumpy()):
    assert 0.99 * bound < np.abs(values).max() <= bound
