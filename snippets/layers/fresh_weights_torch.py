import math

import torch

torch.manual_seed(0)
layer = torch.nn.Linear(in_features=100, out_features=50)
weight, bias = layer.weight.detach(), layer.bias.detach()
bound = 1 / math.sqrt(100)  # $1 / \sqrt{n_{in}}$
deviation = bound / math.sqrt(3)

draw = torch.nn.init.kaiming_uniform_
print("bound:", bound)
#> bound: 0.1
print("standard deviation:", round(deviation, 4))
#> standard deviation: 0.0577
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: False

torch.manual_seed(0)
assert torch.equal(weight, draw(torch.empty(50, 100), a=math.sqrt(5)))
assert 0.99 * bound < weight.abs().max() <= bound
assert abs(weight.std() / deviation - 1) < 0.03
assert 0.9 * bound < bias.abs().max() <= bound
