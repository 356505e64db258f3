import torch

W = torch.tensor([[2.0, 3.0]])
b = torch.tensor([10.0])
X = torch.tensor([[1.0, 2.0], [0.0, 1.0]])
G = torch.tensor([[1.0], [2.0]])

layer = torch.nn.Linear(in_features=2, out_features=1)
layer.load_state_dict({"weight": W, "bias": b})
X.requires_grad_()
layer(X).backward(G)  # $G = \partial L / \partial Y$

print("input gradient:", X.grad.tolist())
#> input gradient: [[2.0, 3.0], [4.0, 6.0]]
print("weight gradient:", layer.weight.grad.tolist())
#> weight gradient: [[1.0, 4.0]]
print("bias gradient:", layer.bias.grad.tolist())
#> bias gradient: [3.0]
assert torch.equal(X.grad, G @ W)
# $\partial L / \partial W = G^\top X$
assert torch.equal(layer.weight.grad, G.T @ X)
assert torch.equal(layer.bias.grad, G.sum(axis=0))
