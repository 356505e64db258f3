import torch

x = torch.tensor(40000.0, dtype=torch.float16)
print("relu(x) at 40000:", torch.relu(x).item())
#> relu(x) at 40000: 40000.0
print("(x + |x|) / 2 at 40000:", ((x + x.abs()) / 2).item())
#> (x + |x|) / 2 at 40000: inf
