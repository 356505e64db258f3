import torch

layer = torch.nn.Linear(in_features=784, out_features=256)

print("weight:", tuple(layer.weight.shape))
#> weight: (256, 784)
