import jax.numpy as jnp

x = jnp.array([1, 2])

print("mean of integers:", jnp.mean(x).item())
#> mean of integers: 1.5
print("as floats:", jnp.mean(x, dtype=jnp.float32).item())
#> as floats: 1.5
