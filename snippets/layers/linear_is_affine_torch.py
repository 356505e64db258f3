import torch

layer = torch.nn.Linear(2, 1)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[2.0, -3.0]]))
    layer.bias.copy_(torch.tensor([1.0]))

x = torch.tensor([[1.0, 1.0], [0.0, 1.0], [3.0, 0.0]])
by_hand = x @ layer.weight.T + layer.bias  # $y = x W^\top + b$

print("layer(x):", layer(x).tolist())
#> layer(x): [[0.0], [-2.0], [7.0]]
print("by hand:", by_hand.tolist())
#> by hand: [[0.0], [-2.0], [7.0]]
print("parameters:", [name for name, _ in layer.named_parameters()])
#> parameters: ['weight', 'bias']
