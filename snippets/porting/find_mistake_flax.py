import jax.numpy as jnp
from flax import nnx

W = jnp.array([[1.0, 2, 4], [3, 5, 7], [6, 8, 9]])
b = jnp.array([1.0, 2, 3])


def diagnose(layer):
    bias = layer(jnp.zeros((1, 3)))[0]
    rows = layer(jnp.eye(3))
    if not jnp.array_equal(bias, b):
        return "bias"
    right = W.T + b
    if jnp.array_equal(rows, right):
        return "none"
    if rows.shape == W.shape and jnp.array_equal(rows, W + b):
        return "transpose"
    if sorted(rows.tolist()) == sorted(right.tolist()):
        return "order"
    return "weights"


def copy(kernel, b):
    layer = nnx.Linear(3, 3, rngs=nnx.Rngs(0))
    if kernel is not None:
        layer.kernel[...] = kernel
    layer.bias[...] = b
    return layer


print("right:", diagnose(copy(W.T, b)))
#> right: none
print("transpose missing:", diagnose(copy(W, b)))
#> transpose missing: transpose
swapped = W.T[jnp.array([1, 0, 2])]
print("features swapped:", diagnose(copy(swapped, b)))
#> features swapped: order
print("bias missing:", diagnose(copy(W.T, b * 0)))
#> bias missing: bias
print("not copied:", diagnose(copy(None, b)))
#> not copied: weights
