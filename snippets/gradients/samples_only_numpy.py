import numpy as np

x = np.array([0.0, 1, 2, 3])
y = x**2
print("exact slopes:", (2 * x).tolist())
#> exact slopes: [0.0, 2.0, 4.0, 6.0]
print("np.gradient:", np.gradient(y, x).tolist())
#> np.gradient: [1.0, 2.0, 4.0, 5.0]
