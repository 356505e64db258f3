import torch

batch_norm = torch.nn.BatchNorm1d(2)
layer_norm = torch.nn.LayerNorm(2)

print("BatchNorm epsilon:", batch_norm.eps)
#> BatchNorm epsilon: 1e-05
print("LayerNorm epsilon:", layer_norm.eps)
#> LayerNorm epsilon: 1e-05
print("BatchNorm momentum:", batch_norm.momentum)
#> BatchNorm momentum: 0.1
