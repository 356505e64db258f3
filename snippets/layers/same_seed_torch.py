import torch

torch.manual_seed(0)
print("first number:", f"{torch.rand(3)[0].item():.4f}")
#> first number: 0.4963

torch.manual_seed(0)
print("again:", f"{torch.rand(3)[0].item():.4f}")
#> again: 0.4963
