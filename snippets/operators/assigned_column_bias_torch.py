import warnings

import torch

layer = torch.nn.Linear(in_features=5, out_features=2)
column = torch.tensor([[10.0], [20.0]])
with torch.no_grad():
    layer.weight.zero_()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer.bias = torch.nn.Parameter(column)
    y = layer(torch.ones(2, 5))
print("bias:", tuple(layer.bias.shape))
#> bias: (2, 1)
print("output:", y.tolist())
#> output: [[10.0, 10.0], [20.0, 20.0]]
print("warnings:", len(caught))
#> warnings: 0
