import mindspore as ms
import numpy as np

W = np.array([[1.0, 2, 4], [3, 5, 7], [6, 8, 9]], "float32")
b = np.array([1.0, 2, 3], "float32")


def diagnose(layer):
    bias = layer(ms.Tensor(np.zeros((1, 3), "float32"))).asnumpy()[0]
    one_hot = ms.Tensor(np.eye(3, dtype="float32"))
    kernel = layer(one_hot).asnumpy() - bias
    if not np.array_equal(bias, b):
        return "bias"
    if np.array_equal(kernel, W.T):
        return "none"
    if np.array_equal(kernel, W):
        return "transpose"
    rows = kernel.tolist()
    return "order" if sorted(rows) == W.T.tolist() else "weights"


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
