import torch

y = torch.tensor(-0.4729691743850708)

single = torch.sigmoid(y)
mixed = 1 / (1 + torch.exp(-y).item())
double = torch.sigmoid(y.double())
step = torch.nextafter(single, torch.tensor(1.0)) - single
values = (single.item(), mixed, double.item())
assert max(values) - min(values) < step.item()

print("float32:", single.item())
#> float32: 0.38391369581222534
print("float32 exp, float64 division:", mixed)
#> float32 exp, float64 division: 0.38391371665752183
print("float64:", double.item())
#> float64: 0.38391372104865934
print("float32 step:", step.item())
#> float32 step: 2.9802322387695312e-08
