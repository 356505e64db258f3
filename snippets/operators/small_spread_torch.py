import torch

x = torch.tensor([[0.0, 0.02]])
layer = torch.nn.LayerNorm(2)

print("default epsilon:", f"{layer(x)[0, 1]:.3f}")
#> default epsilon: 0.953
layer = torch.nn.LayerNorm(2, eps=0.001)
print("epsilon 0.001:", f"{layer(x)[0, 1]:.3f}")
#> epsilon 0.001: 0.302
