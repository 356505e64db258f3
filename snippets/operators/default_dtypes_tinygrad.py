import numpy as np
from tinygrad import Tensor

integers, floats = Tensor([1, 2]), Tensor([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", floats.numpy().dtype)
#> [1.0, 2.0]: float32
print("[1, 2]:", integers.numpy().dtype)
#> [1, 2]: int32
print("a float64 array:", Tensor(array).numpy().dtype)
#> a float64 array: float64
print("integers / 2:", (integers / 2).numpy().dtype)
#> integers / 2: float32
print("integers + floats:", (integers + floats).numpy().dtype)
#> integers + floats: float32
