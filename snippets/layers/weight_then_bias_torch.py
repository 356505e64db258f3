import math

import torch

torch.manual_seed(0)
layer = torch.nn.Linear(in_features=3, out_features=2)
following = torch.nn.Linear(in_features=3, out_features=2)

bound = 1 / math.sqrt(3)
torch.manual_seed(0)
weight = torch.empty(2, 3).uniform_(-bound, bound)
bias = torch.empty(2).uniform_(-bound, bound)
print("weight, drawn first:", torch.equal(layer.weight, weight))
#> weight, drawn first: True
print("bias, drawn second:", torch.equal(layer.bias, bias))
#> bias, drawn second: True

torch.manual_seed(0)
torch.nn.Linear(in_features=3, out_features=2, bias=False)
other = torch.nn.Linear(in_features=3, out_features=2)
same = torch.equal(following.weight, other.weight)
print("next layer, after bias=False:", same)
#> next layer, after bias=False: False
