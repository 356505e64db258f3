import torch

layer = torch.nn.Linear(in_features=3, out_features=2)

# (out_features, in_features)
print("weight:", tuple(layer.weight.shape))
#> weight: (2, 3)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
