import mindspore as ms
import numpy as np

X = np.array([[1, 2, 3], [2, 0, 1]], "float32")
G = np.array([[1, 2], [1, 3]], "float32")
W = np.array([[1, 0, 2], [0, 3, 1]], "float32")
b = np.array([4, 5], "float32")
values = {"weight_init": ms.Tensor(W), "bias_init": ms.Tensor(b)}
layer, upstream = ms.nn.Dense(3, 2, **values), ms.Tensor(G)


def loss(x):
    return (upstream * layer(x)).sum()


gradient = ms.grad(loss, 0, layer.trainable_params())
dX, (dW, db) = gradient(ms.Tensor(X))
print("input:", np.array_equal(dX.asnumpy(), G @ W))
#> input: True
print("weight:", np.array_equal(dW.asnumpy(), G.T @ X))
#> weight: True
print("bias:", np.array_equal(db.asnumpy(), G.sum(axis=0)))
#> bias: True
