import mindspore as ms
import numpy as np

integers, floats = ms.Tensor([1, 2]), ms.Tensor([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", floats.asnumpy().dtype)
#> [1.0, 2.0]: float32
print("[1, 2]:", integers.asnumpy().dtype)
#> [1, 2]: int64
print("a float64 array:", ms.Tensor(array).asnumpy().dtype)
#> a float64 array: float64
print("integers / 2:", (integers / 2).asnumpy().dtype)
#> integers / 2: float32
print("integers + floats:", (integers + floats).asnumpy().dtype)
#> integers + floats: float32
