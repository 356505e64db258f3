import numpy as np

x = np.array(-7)
halves = np.array([0.5, 1.5, 2.5])

print("-7 // 2:", (x // 2).item())
#> -7 // 2: -4
print("-7 % 5:", (x % 5).item())
#> -7 % 5: 3
print("truncated quotient:", np.trunc(x / 2).astype(int))
#> truncated quotient: -3
print("truncated remainder:", np.fmod(x, 5).item())
#> truncated remainder: -2
print("round([0.5, 1.5, 2.5]):", np.round(halves).tolist())
#> round([0.5, 1.5, 2.5]): [0.0, 2.0, 2.0]
