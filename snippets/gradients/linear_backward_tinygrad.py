from tinygrad import Tensor, nn

X = Tensor([[1.0, 2, 3], [2, 0, 1]])  # (batch, in)
W = Tensor([[1.0, 0, 2], [0, 3, 1]])  # (out, in)
G = Tensor([[1.0, 2], [1, 3]])  # (batch, out)

layer = nn.Linear(3, 2)
layer.weight.assign(W)
loss = (G * layer(X)).sum()
dW, db, dX = loss.gradient(layer.weight, layer.bias, X)

print("weight:", layer.weight.shape)
#> weight: (2, 3)
print("weight gradient:", dW.tolist())
#> weight gradient: [[3.0, 2.0, 4.0], [8.0, 4.0, 9.0]]
print("bias gradient:", db.tolist())
#> bias gradient: [2.0, 5.0]
print("input gradient:", dX.tolist())
#> input gradient: [[1.0, 6.0, 4.0], [1.0, 9.0, 5.0]]
assert dW.tolist() == (G.T @ X).tolist()
assert db.tolist() == G.sum(axis=0).tolist()
assert dX.tolist() == (G @ W).tolist()
