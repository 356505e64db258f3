import torch

layer = torch.nn.Linear(3, 2)
"""torch.nn.Conv1d"""
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
