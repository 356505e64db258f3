import mlx.core as mx
import mlx.nn as nn

X = mx.array([[1.0, 2, 3], [2, 0, 1]])  # (batch, in)
W = mx.array([[1.0, 0, 2], [0, 3, 1]])  # (out, in)
G = mx.array([[1.0, 2], [1, 3]])  # (batch, out)
layer = nn.Linear(3, 2)


def loss(parameters, X):
    layer.update(parameters)
    return (G * layer(X)).sum()


parameters = {"weight": W, "bias": mx.zeros(2)}
gradients, dX = mx.grad(loss, argnums=(0, 1))(parameters, X)
print("weight:", W.shape)
#> weight: (2, 3)
print("weight gradient:", gradients["weight"].tolist())
#> weight gradient: [[3.0, 2.0, 4.0], [8.0, 4.0, 9.0]]
print("bias gradient:", gradients["bias"].tolist())
#> bias gradient: [2.0, 5.0]
print("input gradient:", dX.tolist())
#> input gradient: [[1.0, 6.0, 4.0], [1.0, 9.0, 5.0]]
assert mx.array_equal(gradients["weight"], G.T @ X)
assert mx.array_equal(gradients["bias"], G.sum(axis=0))
assert mx.array_equal(dX, G @ W)
