import numpy as np

y = np.float32(-0.4729691743850708)

single = 1 / (1 + np.exp(-y))
mixed = 1 / (1 + np.exp(-y).item())
double = 1 / (1 + np.exp(-np.float64(y)))
step = np.spacing(single)
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
