import math

import torch

torch.manual_seed(0)
layer = torch.nn.Linear(in_features=4, out_features=2)

torch.manual_seed(0)
weight = torch.empty(2, 4)
torch.nn.init.kaiming_uniform_(weight, a=math.sqrt(5))
print("equal:", torch.equal(layer.weight, weight))
#> equal: True
