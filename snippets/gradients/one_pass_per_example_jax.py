import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = jnp.ones((3, 2))  # (in_features, out_features)
g = jnp.array([[1.0, 0], [2, 3]])


def loss(W, probe):
    y = x @ W + probe
    return (y * g).sum()


probe = jnp.zeros((2, 2))  # (batch, out_features)
usual, delta = jax.grad(loss, argnums=(0, 1))(W, probe)
each = jnp.einsum("ni,no->nio", x, delta)
print("delta:", delta.tolist())
#> delta: [[1.0, 0.0], [2.0, 3.0]]
print("per example:", each.tolist())
#> per example: [[[1.0, 0.0], [2.0, 0.0], [3.0, 0.0]], [[8.0, 12.0], [10.0, 15.0], [12.0, 18.0]]]
print("sum:", each.sum(axis=0).tolist())
#> sum: [[9.0, 12.0], [12.0, 15.0], [15.0, 18.0]]
print("usual gradient:", usual.tolist())
#> usual gradient: [[9.0, 12.0], [12.0, 15.0], [15.0, 18.0]]
squares = (delta**2).sum(axis=1) * (x**2).sum(axis=1)
print("norms, squared:", squares.tolist())
#> norms, squared: [14.0, 1001.0]
print("of each gradient:", (each**2).sum(axis=(1, 2)).tolist())
#> of each gradient: [14.0, 1001.0]
