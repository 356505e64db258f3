import numpy as np

x = np.float64(3)


def forward(h):
    return float(((x + h) ** 3 - x**3) / h)


print("slope, h = 1e-08:", round(forward(1e-08), 4))
#> slope, h = 1e-08: 27.0
print("slope, h = 1e-16:", forward(1e-16))
#> slope, h = 1e-16: 0.0
print("x + h is x, h = 1e-16:", bool(x + 1e-16 == x))
#> x + h is x, h = 1e-16: True
