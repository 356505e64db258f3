import numpy as np
import paddle

W = np.array([[1.0, 2, 4], [3, 5, 7], [6, 8, 9]], "float32")
b = np.array([1.0, 2, 3], "float32")


def diagnose(layer):
    bias = layer(paddle.zeros([1, 3])).numpy()[0]
    rows = layer(paddle.eye(3)).numpy()
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


def copy(weight, b):
    linear = paddle.nn.Linear(3, 3)
    if weight is not None:
        linear.weight.set_value(weight)
    linear.bias.set_value(b)
    return linear


print("right:", diagnose(copy(W.T, b)))
#> right: none
print("transpose missing:", diagnose(copy(W, b)))
#> transpose missing: transpose
print("features swapped:", diagnose(copy(W.T[[1, 0, 2]], b)))
#> features swapped: order
print("bias missing:", diagnose(copy(W.T, b * 0)))
#> bias missing: bias
print("not copied:", diagnose(copy(None, b)))
#> not copied: weights
