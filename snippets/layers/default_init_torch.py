import math

import torch

torch.manual_seed(0)
layer = torch.nn.Linear(in_features=4, out_features=2)
bound = 1 / math.sqrt(4)  # $1 / \sqrt{n_{in}}$

print("bound:", bound)
#> bound: 0.5
print("bias all zero:", bool((layer.bias == 0).all()))
#> bias all zero: False

torch.manual_seed(0)
weight = torch.empty(2, 4).uniform_(-bound, bound)
bias = torch.empty(2).uniform_(-bound, bound)
assert torch.equal(layer.weight, weight)
assert torch.equal(layer.bias, bias)
