import math

import jax
import numpy as np
from flax import nnx

layer = nnx.Linear(4, 2, rngs=nnx.Rngs(0))
deviation = 1 / math.sqrt(4)  # $1 / \sqrt{n_{in}}$
bound = 2 * deviation / 0.87962566103423978

print("bound:", round(bound, 4))
#> bound: 1.1368
print("bias all zero:", bool((layer.bias[...] == 0).all()))
#> bias all zero: True

lecun = jax.nn.initializers.lecun_normal()
drawn = lecun(nnx.Rngs(0).params(), (4, 2))
assert np.array_equal(layer.kernel[...], drawn)
large = lecun(jax.random.key(0), (4, 50000))
assert np.abs(large).max() <= bound
assert abs(np.std(large) / deviation - 1) < 0.01
