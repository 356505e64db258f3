import jax
import jax.numpy as jnp

x = jnp.array([3.0, 4.0])
rows = jnp.array([0, 0])
first = jax.grad(lambda x: (x[rows] ** 2).sum())
print("first:", first(x).tolist())
#> first: [12.0, 0.0]
print("second:", jax.grad(lambda x: first(x).sum())(x).tolist())
#> second: [4.0, 0.0]
