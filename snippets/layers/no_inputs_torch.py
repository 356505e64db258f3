import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer = torch.nn.Linear(in_features=0, out_features=3)

print("weight:", tuple(layer.weight.shape))
print("output:", layer(torch.ones(1, 0)).tolist())
print("warning:", caught[0].message)
