import torch

torch.manual_seed(7)
features = torch.randn((1, 5))
weights = torch.randn_like(features)
bias = torch.randn((1, 1))

grid = torch.sum(features.t() * weights + bias)
print("broadcast:", f"{torch.sigmoid(grid).item():.4f}")
#> broadcast: 0.9897

neuron = torch.mm(features, weights.view(5, 1)) + bias
print("matrix product:", f"{torch.sigmoid(neuron).item():.4f}")
#> matrix product: 0.1595

layer = torch.nn.functional.linear(features, weights, bias[0])
print("linear layer:", f"{torch.sigmoid(layer).item():.4f}")
#> linear layer: 0.1595
