import jax
import jax.numpy as jnp

w = jnp.array([[1.0, 2], [3, 4], [5, 6]])
x = jnp.array([[1.0, 2, 3], [4, 5, 6]])
y, pullback = jax.vjp(lambda x: x @ w, x)
jacobian = jax.jacrev(lambda x: x @ w)(x)

seed = jnp.zeros_like(y).at[0, 1].set(1)
print("seed:", seed.tolist())
#> seed: [[0.0, 1.0], [0.0, 0.0]]
print("gradient:", pullback(seed)[0].tolist())
#> gradient: [[2.0, 4.0, 6.0], [0.0, 0.0, 0.0]]
print("jacobian[0, 1]:", jacobian[0, 1].tolist())
#> jacobian[0, 1]: [[2.0, 4.0, 6.0], [0.0, 0.0, 0.0]]
