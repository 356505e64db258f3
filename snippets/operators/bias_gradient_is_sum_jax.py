import jax
import jax.numpy as jnp

G = jnp.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])  # (2, 3)


def output(bias, column):
    return jnp.zeros((2, 3)) + bias + column


_, vjp = jax.vjp(output, jnp.zeros(3), jnp.zeros((2, 1)))
db, dc = vjp(G)  # $G = \partial L / \partial Y$
print("gradient of (3,):", db.tolist())
#> gradient of (3,): [5.0, 7.0, 9.0]
print("sum over the batch:", G.sum(axis=0).tolist())
#> sum over the batch: [5.0, 7.0, 9.0]
print("gradient of (2, 1):", dc.tolist())
#> gradient of (2, 1): [[6.0], [15.0]]
