import math

import haiku as hk
import jax
import jax.numpy as jnp

init = hk.transform(lambda x: hk.Linear(5000)(x)).init
params = init(jax.random.key(0), jnp.ones((1, 400)))
weight = params["linear"]["w"]
deviation = float(weight.std())

print("standard deviation:", f"{deviation:.4f}")
#> standard deviation: 0.0440
print("1 / sqrt(400):", f"{1 / math.sqrt(400):.4f}")
#> 1 / sqrt(400): 0.0500
print("times sqrt(400):", f"{deviation * math.sqrt(400):.2f}")
#> times sqrt(400): 0.88
