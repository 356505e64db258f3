import jax
import jax.numpy as jnp

K = jnp.array([[2.0], [3.0]])
b = jnp.array([10.0])
X = jnp.array([[1.0, 2.0], [0.0, 1.0]])
G = jnp.array([[1.0], [2.0]])


def linear(X, K, b):
    return X @ K + b


Y, vjp = jax.vjp(linear, X, K, b)
dX, dK, db = vjp(G)

print("input gradient:", dX.tolist())
#> input gradient: [[2.0, 3.0], [4.0, 6.0]]
print("weight gradient:", dK.tolist())
#> weight gradient: [[1.0], [4.0]]
print("bias gradient:", db.tolist())
#> bias gradient: [3.0]
# $\partial L / \partial K = X^\top G$
assert jnp.array_equal(dK, X.T @ G)
