import jax.numpy as jnp
from flax import nnx

X = jnp.array([[1.0, 2, 3], [2, 0, 1]])  # (batch, in)
K = jnp.array([[1.0, 0], [0, 3], [2, 1]])  # (in, out)
G = jnp.array([[1.0, 2], [1, 3]])  # (batch, out)

layer = nnx.Linear(in_features=3, out_features=2, rngs=nnx.Rngs(0))
layer.kernel[...] = K


def loss(layer, X):
    return (G * layer(X)).sum()  # $Y = X K + b$


gradients, dX = nnx.grad(loss, argnums=(0, 1))(layer, X)
dK, db = gradients["kernel"][...], gradients["bias"][...]
print("weight:", layer.kernel.shape)
#> weight: (3, 2)
print("weight gradient:", dK.tolist())
#> weight gradient: [[3.0, 8.0], [2.0, 4.0], [4.0, 9.0]]
print("bias gradient:", db.tolist())
#> bias gradient: [2.0, 5.0]
print("input gradient:", dX.tolist())
#> input gradient: [[1.0, 6.0, 4.0], [1.0, 9.0, 5.0]]
# $\partial L / \partial K = X^\top G$
assert jnp.array_equal(dK, X.T @ G)
assert jnp.array_equal(db, G.sum(axis=0))
assert jnp.array_equal(dX, G @ K.T)
