import mindspore as ms
import numpy as np

W = np.array([[1.0, 2, 4], [3, 5, 7], [6, 8, 9]], "float32")
b = np.array([1.0, 2, 3], "float32")


def diagnose(layer):
    bias = layer(ms.Tensor(np.zeros((1, 3), "float32"))).asnumpy()[0]
    one_hot = ms.Tensor(np.eye(3, dtype="float32"))
    rows = layer(one_hot).asnumpy()
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
    values = {"bias_init": ms.Tensor(b)}
    if weight is not None:
        values["weight_init"] = ms.Tensor(np.ascontiguousarray(weight))
    return ms.nn.Dense(3, 3, **values)


print("right:", diagnose(copy(W, b)))
#> right: none
print("transpose missing:", diagnose(copy(W.T, b)))
#> transpose missing: transpose
print("features swapped:", diagnose(copy(W[:, [1, 0, 2]], b)))
#> features swapped: order
print("bias missing:", diagnose(copy(W, b * 0)))
#> bias missing: bias
print("not copied:", diagnose(copy(None, b)))
#> not copied: weights
