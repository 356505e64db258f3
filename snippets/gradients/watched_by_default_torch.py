import torch

layer = torch.nn.Linear(2, 1)
print("tensor, requires_grad:", torch.ones(1).requires_grad)
#> tensor, requires_grad: False
print("weight, requires_grad:", layer.weight.requires_grad)
#> weight, requires_grad: True
