import torch

layer = torch.nn.Linear(5, 3)
x, weight = torch.ones(1, 5), torch.ones(3, 5)  # (out, in)
y = torch.nn.functional.linear(x, weight)

print("the layer stores:", tuple(layer.weight.shape))
#> the layer stores: (3, 5)
print("the function takes:", tuple(weight.shape))
#> the function takes: (3, 5)
assert y.shape == (1, 3)
