import jax
import jax.numpy as jnp

std = 0.02
draw = jax.nn.initializers.truncated_normal(stddev=std)
w = draw(jax.random.key(0), (1000, 1000))
print("all within 2 sigma:", bool((jnp.abs(w) <= 2 * std).all()))
#> all within 2 sigma: True
print("standard deviation:", f"{w.std():.2g}")
#> standard deviation: 0.018
