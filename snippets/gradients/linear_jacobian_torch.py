import torch

W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([10.0, 20.0])
x = torch.tensor([1.0, 2.0, 3.0])

layer = torch.nn.Linear(in_features=3, out_features=2)
layer.load_state_dict({"weight": W, "bias": b})
assert torch.equal(layer(x), W @ x + b)  # $y = W x + b$

jacobian = torch.func.jacrev(layer)(x)
print("Jacobian:", jacobian.tolist())
#> Jacobian: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
assert torch.equal(jacobian, W)  # $\partial y / \partial x = W$
