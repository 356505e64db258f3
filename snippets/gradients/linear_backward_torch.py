import torch

X = torch.tensor([[1.0, 2, 3], [2, 0, 1]])  # (batch, in)
W = torch.tensor([[1.0, 0, 2], [0, 3, 1]])  # (out, in)
G = torch.tensor([[1.0, 2], [1, 3]])  # (batch, out)

layer = torch.nn.Linear(in_features=3, out_features=2)
layer.load_state_dict({"weight": W, "bias": torch.zeros(2)})
X.requires_grad_()
Y = layer(X)  # $Y = X W^\top + b$
loss = (G * Y).sum()  # $G = \partial L / \partial Y$
loss.backward()

print("weight:", tuple(layer.weight.shape))
#> weight: (2, 3)
print("weight gradient:", layer.weight.grad.tolist())
#> weight gradient: [[3.0, 2.0, 4.0], [8.0, 4.0, 9.0]]
print("bias gradient:", layer.bias.grad.tolist())
#> bias gradient: [2.0, 5.0]
print("input gradient:", X.grad.tolist())
#> input gradient: [[1.0, 6.0, 4.0], [1.0, 9.0, 5.0]]
# $\partial L / \partial W = G^\top X$
assert torch.equal(layer.weight.grad, G.T @ X)
assert torch.equal(layer.bias.grad, G.sum(dim=0))
assert torch.equal(X.grad, G @ W)  # $\partial L / \partial X = G W$
