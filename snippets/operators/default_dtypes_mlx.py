import mlx.core as mx
import numpy as np

integers, floats = mx.array([1, 2]), mx.array([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", floats.dtype)
#> [1.0, 2.0]: mlx.core.float32
print("[1, 2]:", integers.dtype)
#> [1, 2]: mlx.core.int32
print("a float64 array:", mx.array(array).dtype)
#> a float64 array: mlx.core.float32
print("integers / 2:", (integers / 2).dtype)
#> integers / 2: mlx.core.float32
print("integers + floats:", (integers + floats).dtype)
#> integers + floats: mlx.core.float32
