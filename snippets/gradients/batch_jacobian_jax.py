import jax
import jax.numpy as jnp

sizes = {2: "batch", 4: "out", 3: "in"}
x = jnp.array([[1.0, 2, 3], [4, 5, 6]])
w = jnp.ones((3, 4))


def f(x):
    return x @ w


full = jax.jacrev(f)(x)
each = jax.vmap(jax.jacrev(f))(x)
print("full:", full.shape)  # (batch, out, batch, in)
#> full: (2, 4, 2, 3)
axes = ", ".join(sizes[size] for size in full.shape)
print("full, axes:", f"({axes})")
#> full, axes: (batch, out, batch, in)
print("per example:", each.shape)  # (batch, out, in)
#> per example: (2, 4, 3)
axes = ", ".join(sizes[size] for size in each.shape)
print("per example, axes:", f"({axes})")
#> per example, axes: (batch, out, in)
assert (each == jnp.einsum("bobi->boi", full)).all()
