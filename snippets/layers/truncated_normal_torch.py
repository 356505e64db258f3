import torch

std = 0.02
torch.manual_seed(0)
w = torch.nn.init.trunc_normal_(torch.empty(1000, 1000), std=std)
print("all within 2 sigma:", bool((w.abs() <= 2 * std).all()))
#> all within 2 sigma: False
print("standard deviation:", f"{w.std().item():.2g}")
#> standard deviation: 0.02
assert w.abs().max() > 4 * std
