import jax
import jax.numpy as jnp

K = jnp.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
b = jnp.array([10.0, 20.0])
X = jnp.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])
G = jnp.array([[1.0, 2.0], [0.0, 1.0]])


def linear(X, K, b):
    return X @ K + b


Y, vjp = jax.vjp(linear, X, K, b)
dX, dK, db = vjp(G)

print("input gradient:", dX.tolist())
#> input gradient: [[9.0, 12.0, 15.0], [4.0, 5.0, 6.0]]
print("weight gradient:", dK.tolist())
#> weight gradient: [[1.0, 2.0], [2.0, 5.0], [3.0, 6.0]]
print("bias gradient:", db.tolist())
#> bias gradient: [1.0, 3.0]
# $\partial L / \partial K = X^\top G$
assert jnp.array_equal(dK, X.T @ G)
