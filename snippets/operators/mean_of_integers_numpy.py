import numpy as np

x = np.array([1, 2])

print("mean of integers:", np.mean(x).item())
#> mean of integers: 1.5
print("as floats:", np.mean(x, dtype=np.float32).item())
#> as floats: 1.5
