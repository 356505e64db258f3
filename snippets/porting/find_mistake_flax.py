import jax.numpy as jnp
from flax import nnx

W = jnp.array([[1.0, 2, 4], [3, 5, 7], [6, 8, 9]])
b = jnp.array([1.0, 2, 3])


def diagnose(layer):
    bias = layer(jnp.zeros((1, 3)))[0]
    kernel = layer(jnp.eye(3)) - bias
    if not jnp.array_equal(bias, b):
        return "bias"
    if jnp.array_equal(kernel, W.T):
        return "none"
    if jnp.array_equal(kernel, W):
        return "transpose"
    rows = kernel.tolist()
    return "order" if sorted(rows) == W.T.tolist() else "weights"


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
