import torch

torch.manual_seed(0)
layer = torch.nn.Embedding(1000, 100)
print("standard deviation:", f"{layer.weight.std().item():.1g}")
#> standard deviation: 1
