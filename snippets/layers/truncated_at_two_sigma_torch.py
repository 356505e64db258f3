import torch

std = 0.02
torch.manual_seed(0)
w = torch.empty(1000, 1000)
torch.nn.init.trunc_normal_(w, std=std, a=-2 * std, b=2 * std)
print("all within 2 sigma:", bool((w.abs() <= 2 * std).all()))
#> all within 2 sigma: True
print("standard deviation:", f"{w.std().item():.2g}")
#> standard deviation: 0.018
