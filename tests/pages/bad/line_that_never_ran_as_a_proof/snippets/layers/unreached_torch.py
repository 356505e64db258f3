import torch

layer = torch.nn.Linear(3, 2)
if layer.bias is None:
    layer = torch.nn.Conv2d(1, 1, 1)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
