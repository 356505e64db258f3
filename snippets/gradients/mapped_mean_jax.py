import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2, 3, 6], [3, 4, 5, 8]])  # (batch, in)


def center(x):
    return x - x.mean(axis=0)


full = jax.jacrev(center)(x)
each = jax.vmap(jax.jacrev(center))(x)
print("own block:", full[0, 0, 0].tolist())
#> own block: [0.5, 0.0, 0.0, 0.0]
print("mapped:", each[0, 0].tolist())
#> mapped: [0.75, -0.25, -0.25, -0.25]
