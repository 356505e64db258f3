import torch

layer = torch.nn.Linear(3, 2)
# (rows, columns)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
