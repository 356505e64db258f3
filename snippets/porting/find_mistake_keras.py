import keras
import numpy as np

W = np.array([[1.0, 2, 4], [3, 5, 7], [6, 8, 9]], "float32")
b = np.array([1.0, 2, 3], "float32")


def diagnose(layer):
    bias = np.asarray(layer(np.zeros((1, 3))))[0]
    rows = np.asarray(layer(np.eye(3)))
    if not np.array_equal(bias, b):
        return "bias"
    right = W.T + b
    if np.array_equal(rows, right):
        return "none"
    if rows.shape == W.shape and np.array_equal(rows, W + b):
        return "transpose"
    if sorted(rows.tolist()) == sorted(right.tolist()):
        return "order"
    return "weights"


def copy(kernel, b):
    dense = keras.layers.Dense(3)
    dense.build((None, 3))
    dense.set_weights([kernel, b])
    return dense


print("right:", diagnose(copy(W.T, b)))
#> right: none
print("transpose missing:", diagnose(copy(W, b)))
#> transpose missing: transpose
print("features swapped:", diagnose(copy(W.T[[1, 0, 2]], b)))
#> features swapped: order
print("bias missing:", diagnose(copy(W.T, b * 0)))
#> bias missing: bias
fresh = keras.random.normal((3, 3))
print("not copied:", diagnose(copy(fresh, b)))
#> not copied: weights
