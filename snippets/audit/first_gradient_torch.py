import torch

X = torch.tensor([[1.0, 2], [3, -1], [-2, 0], [0, 1]])
y = torch.tensor([[1.0], [0], [1], [0]])
layer = torch.nn.Linear(2, 1)
torch.nn.init.zeros_(layer.weight)
torch.nn.init.zeros_(layer.bias)
torch.nn.BCEWithLogitsLoss()(layer(X), y).backward()
weight, bias = layer.weight.grad.flatten(), layer.bias.grad
print("weight, bias:", weight.tolist(), bias.item())
#> weight, bias: [0.5, -0.25] 0.0
right = X.T @ (torch.sigmoid(layer(X)) - y) / 4
print("weight by the formula:", right.flatten().tolist())
#> weight by the formula: [0.5, -0.25]
