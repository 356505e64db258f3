import jax
import jax.numpy as jnp

X = jnp.arange(24.0).reshape(2, 4, 3)  # (batch, time, in)
G = jnp.broadcast_to(jnp.array([1.0, 2]), (2, 4, 2))
K, b = jnp.ones((3, 2)), jnp.zeros(2)


def loss(K, b):
    return (G * (X @ K + b)).sum()


dK, db = jax.grad(loss, argnums=(0, 1))(K, b)
flat = X.reshape(-1, 3).T @ G.reshape(-1, 2)
stacked = X.mT @ G
print("weight gradient:", dK.tolist())
#> weight gradient: [[84.0, 168.0], [92.0, 184.0], [100.0, 200.0]]
print("flattened:", flat.tolist())
#> flattened: [[84.0, 168.0], [92.0, 184.0], [100.0, 200.0]]
print("stacked:", stacked.shape)
#> stacked: (2, 3, 2)
print("weight after a step:", (K - 0.1 * stacked).shape)
#> weight after a step: (2, 3, 2)
print("bias gradient:", db.tolist())
#> bias gradient: [8.0, 16.0]
assert jnp.array_equal(flat, jnp.einsum("bti,bto->io", X, G))
assert jnp.array_equal(flat, stacked.sum(axis=0))
assert jnp.array_equal(db, G.sum(axis=(0, 1)))
