import math

import equinox as eqx
import jax
import jax.numpy as jnp

layer = eqx.nn.Linear(4, 2, key=jax.random.key(0))
bound = 1 / math.sqrt(4)  # $1 / \sqrt{n_{in}}$

print("bound:", bound)
#> bound: 0.5
print("bias all zero:", bool((layer.bias == 0).all()))
#> bias all zero: False

large = eqx.nn.Linear(400, 1000, key=jax.random.key(0))
bound = 1 / math.sqrt(400)
for values in (large.weight, large.bias):
    assert 0.99 * bound < jnp.abs(values).max() <= bound
