import math

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np

layer = eqx.nn.Linear(100, 50, key=jax.random.key(0))
weight, bias = layer.weight, layer.bias
bound = 1 / math.sqrt(100)  # $1 / \sqrt{n_{in}}$
deviation = bound / math.sqrt(3)

print("bound:", bound)
#> bound: 0.1
print("standard deviation:", round(deviation, 4))
#> standard deviation: 0.0577
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: False

assert 0.99 * bound < jnp.abs(weight).max() <= np.float32(bound)
assert abs(weight.std() / deviation - 1) < 0.04
assert 0.8 * bound < jnp.abs(bias).max() <= np.float32(bound)
