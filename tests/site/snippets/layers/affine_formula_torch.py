import torch

W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([10.0, 20.0])
x = torch.tensor([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])

layer = torch.nn.Linear(in_features=3, out_features=2)
with torch.no_grad():
    layer.weight.copy_(W)
    layer.bias.copy_(b)
    y = layer(x)

print("layer:", y.tolist())
#> layer: [[24.0, 52.0], [12.0, 25.0]]
print("formula:", (x @ W.T + b).tolist())
#> formula: [[24.0, 52.0], [12.0, 25.0]]
assert torch.equal(y, x @ W.T + b)  # $y = x W^\top + b$
