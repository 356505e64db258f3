import torch

layer = torch.nn.Linear(3, 30)
x = torch.ones(5, 3)

print("input:", tuple(x.shape))
#> input: (5, 3)
print("weight:", tuple(layer.weight.shape))
#> weight: (30, 3)
print("output:", tuple(layer(x).shape))
#> output: (5, 30)
