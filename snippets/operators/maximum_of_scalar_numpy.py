import numpy as np

x = np.array([-1.0, 2.0])

print("maximum(x, 0.0):", np.maximum(x, 0.0).tolist())
#> maximum(x, 0.0): [0.0, 2.0]
zero = np.array(0.0)  # ()
print("maximum(x, zero):", np.maximum(x, zero).tolist())
#> maximum(x, zero): [0.0, 2.0]
