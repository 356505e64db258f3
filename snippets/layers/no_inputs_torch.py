import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer = torch.nn.Linear(in_features=0, out_features=3)

print("weight:", tuple(layer.weight.shape))
#> weight: (3, 0)
print("output:", layer(torch.ones(1, 0)).tolist())
#> output: [[0.0, 0.0, 0.0]]
print("warning:", caught[0].message)
#> warning: Initializing zero-element tensors is a no-op
