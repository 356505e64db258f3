import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2, 3], [4, 5, 6]])
w = jnp.array([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


full = jax.jacrev(f)(x)
each = jax.vmap(jax.jacrev(f))(x)
print("full:", full.shape)  # (batch, out, batch, in)
#> full: (2, 2, 2, 3)
print("per example:", each.shape)  # (batch, out, in)
#> per example: (2, 2, 3)
assert (each == jnp.einsum("bobi->boi", full)).all()
