import numpy as np
import torch

z = np.arange(0, 120, 0.001)
x = torch.tensor(z)
s = torch.sigmoid(x.float()).numpy()
negative = torch.sigmoid(-x.float()).numpy()
double = torch.sigmoid(x).numpy()

print("exactly 1 from:", f"{z[s == 1][0]:.3f}")
#> exactly 1 from: 16.636
print("exactly 0 from:", f"{-z[negative == 0][0]:.3f}")
#> exactly 0 from: -88.723
print("exactly 1 in float64 from:", f"{z[double == 1][0]:.2f}")
#> exactly 1 in float64 from: 36.74
smallest = negative[negative > 0].min()
assert smallest < np.finfo(np.float32).tiny
