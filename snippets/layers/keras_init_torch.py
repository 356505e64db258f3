import math

import torch

torch.manual_seed(0)
layer = torch.nn.Linear(in_features=100, out_features=50)
torch.nn.init.xavier_uniform_(layer.weight)
torch.nn.init.zeros_(layer.bias)

bound = math.sqrt(6 / (100 + 50))
largest = layer.weight.abs().max().item()
print("weight bound:", round(largest, 2))
#> weight bound: 0.2
print("bias bound:", layer.bias.abs().max().item())
#> bias bound: 0.0
assert 0.99 * bound < largest <= bound * (1 + 1e-6)
