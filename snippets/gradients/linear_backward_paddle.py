import paddle

X = paddle.to_tensor([[1.0, 2, 3], [2, 0, 1]], stop_gradient=False)
K = paddle.to_tensor([[1.0, 0], [0, 3], [2, 1]])  # (in, out)
G = paddle.to_tensor([[1.0, 2], [1, 3]])  # (batch, out)

layer = paddle.nn.Linear(3, 2)
layer.weight.set_value(K)
loss = (G * layer(X)).sum()
loss.backward()

print("weight:", tuple(layer.weight.shape))
#> weight: (3, 2)
print("weight gradient:", layer.weight.grad.tolist())
#> weight gradient: [[3.0, 8.0], [2.0, 4.0], [4.0, 9.0]]
print("bias gradient:", layer.bias.grad.tolist())
#> bias gradient: [2.0, 5.0]
print("input gradient:", X.grad.tolist())
#> input gradient: [[1.0, 6.0, 4.0], [1.0, 9.0, 5.0]]
assert paddle.equal_all(layer.weight.grad, X.T @ G)
assert paddle.equal_all(layer.bias.grad, G.sum(axis=0))
assert paddle.equal_all(X.grad, G @ K.T)
