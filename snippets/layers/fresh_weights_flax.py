import math

import jax
import numpy as np
from flax import nnx

layer = nnx.Linear(100, 50, rngs=nnx.Rngs(0))
kernel, bias = layer.kernel[...], layer.bias[...]
deviation = 1 / math.sqrt(100)  # $1 / \sqrt{n_{in}}$
bound = 2 * deviation / 0.87962566103423978

draw = jax.nn.initializers.lecun_normal
print("bound:", round(bound, 4))
#> bound: 0.2274
print("standard deviation:", deviation)
#> standard deviation: 0.1
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: True

assert np.array_equal(kernel, draw()(nnx.Rngs(0).params(), (100, 50)))
assert 0.95 * bound < np.abs(kernel).max() <= bound
assert abs(np.std(kernel) / deviation - 1) < 0.03
