import numpy as np
import paddle

X = np.array([[1, 2, 3], [2, 0, 1]], "float32")
G = np.array([[1, 2], [1, 3]], "float32")
W = np.array([[1, 0, 2], [0, 3, 1]], "float32")
linear = paddle.nn.Linear(3, 2)
linear.weight.set_value(W.T)
linear.bias.set_value(np.array([4, 5], "float32"))

x = paddle.to_tensor(X, stop_gradient=False)
linear(x).backward(paddle.to_tensor(G))
print("input:", np.array_equal(x.grad, G @ W))
#> input: True
print("weight:", np.array_equal(linear.weight.grad, (G.T @ X).T))
#> weight: True
print("bias:", np.array_equal(linear.bias.grad, G.sum(axis=0)))
#> bias: True
