import numpy as np

integers, array = np.array([1, 2]), np.array([1.0, 2.0])
floats = np.array([1.0, 2.0], dtype=np.float32)

print("[1.0, 2.0]:", array.dtype)
#> [1.0, 2.0]: float64
print("[1, 2]:", integers.dtype)
#> [1, 2]: int64
print("a float64 array:", np.array(array).dtype)
#> a float64 array: float64
print("integers / 2:", (integers / 2).dtype)
#> integers / 2: float64
print("integers + floats:", (integers + floats).dtype)
#> integers + floats: float64
