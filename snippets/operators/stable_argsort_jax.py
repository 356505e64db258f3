import jax.numpy as jnp

x = jnp.array([1, 0, 1, 0])

ascending = jnp.argsort(x, stable=True)
print("ascending:", ascending.tolist())
#> ascending: [1, 3, 0, 2]
descending = jnp.argsort(x, descending=True, stable=True)
print("descending:", descending.tolist())
#> descending: [0, 2, 1, 3]
print("ascending, then reversed:", ascending[::-1].tolist())
#> ascending, then reversed: [2, 0, 3, 1]
