import math

import haiku as hk
import jax
import jax.numpy as jnp

init = hk.transform(lambda x: hk.Linear(2)(x)).init
weights = init(jax.random.key(0), jnp.ones((1, 4)))["linear"]
bound = 2 / math.sqrt(4)

print("bound:", bound)
#> bound: 1.0
print("bias all zero:", bool((weights["b"] == 0).all()))
#> bias all zero: True

init = hk.transform(lambda x: hk.Linear(1000)(x)).init
large = init(jax.random.key(0), jnp.ones((1, 400)))["linear"]["w"]
bound = 2 / math.sqrt(400)
assert 0.99 * bound < jnp.abs(large).max() <= bound
