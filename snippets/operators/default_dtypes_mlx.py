import mlx.core as mx
import numpy as np

integers, floats = mx.array([1, 2]), mx.array([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", np.array(floats).dtype)
#> [1.0, 2.0]: float32
print("[1, 2]:", np.array(integers).dtype)
#> [1, 2]: int32
print("a float64 array:", np.array(mx.array(array)).dtype)
#> a float64 array: float32
print("integers / 2:", np.array(integers / 2).dtype)
#> integers / 2: float32
print("integers + floats:", np.array(integers + floats).dtype)
#> integers + floats: float32
