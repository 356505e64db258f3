import math

import torch

torch.manual_seed(0)
layer = torch.nn.Linear(in_features=100, out_features=50)
std = 1 / math.sqrt(100) / 0.87962566103423978
weight, bias = layer.weight, layer.bias
torch.nn.init.trunc_normal_(weight, std=std, a=-2 * std, b=2 * std)
torch.nn.init.zeros_(bias)

print("bound:", round(2 * std, 4))
#> bound: 0.2274
print("standard deviation:", f"{weight.std().item():.1g}")
#> standard deviation: 0.1
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: True
assert 0.95 * 2 * std < weight.abs().max() <= 2 * std
