import mindspore as ms
import numpy as np

X = ms.Tensor([[1.0, 2, 3], [2, 0, 1]])  # (batch, in)
W = ms.Tensor([[1.0, 0, 2], [0, 3, 1]])  # (out, in)
G = ms.Tensor([[1.0, 2], [1, 3]])  # (batch, out)
layer = ms.nn.Dense(3, 2, weight_init=W)


def loss(X):
    return (G * layer(X)).sum()


gradient = ms.grad(loss, 0, layer.trainable_params())
dX, (dW, db) = gradient(X)
print("weight:", layer.weight.shape)
#> weight: (2, 3)
print("weight gradient:", dW.tolist())
#> weight gradient: [[3.0, 2.0, 4.0], [8.0, 4.0, 9.0]]
print("bias gradient:", db.tolist())
#> bias gradient: [2.0, 5.0]
print("input gradient:", dX.tolist())
#> input gradient: [[1.0, 6.0, 4.0], [1.0, 9.0, 5.0]]
assert np.array_equal(dW, G.T @ X)
assert np.array_equal(db, G.sum(axis=0))
assert np.array_equal(dX, G @ W)
