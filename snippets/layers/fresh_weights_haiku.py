import math

import haiku as hk
import jax
import jax.numpy as jnp

init = hk.transform(lambda x: hk.Linear(50)(x)).init
params = init(jax.random.key(0), jnp.ones((1, 100)))["linear"]
weight, bias = params["w"], params["b"]
bound = 2 / math.sqrt(100)
deviation = 0.87962566103423978 / math.sqrt(100)

print("bound:", bound)
#> bound: 0.2
print("standard deviation:", round(deviation, 4))
#> standard deviation: 0.088
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: True

assert 0.95 * bound < jnp.abs(weight).max() <= bound
assert abs(weight.std() / deviation - 1) < 0.04
