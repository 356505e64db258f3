import jax.numpy as jnp

x = jnp.array([-1.0, 2.0])

print("maximum(x, 0.0):", jnp.maximum(x, 0.0).tolist())
#> maximum(x, 0.0): [0.0, 2.0]
zero = jnp.array(0.0)  # ()
print("maximum(x, zero):", jnp.maximum(x, zero).tolist())
#> maximum(x, zero): [0.0, 2.0]
