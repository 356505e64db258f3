import numpy as np
import paddle

integers = paddle.to_tensor([1, 2])
floats = paddle.to_tensor([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", floats.numpy().dtype)
#> [1.0, 2.0]: float32
print("[1, 2]:", integers.numpy().dtype)
#> [1, 2]: int64
print("a float64 array:", paddle.to_tensor(array).numpy().dtype)
#> a float64 array: float64
print("integers / 2:", (integers / 2).numpy().dtype)
#> integers / 2: float32
try:
    integers + floats
except TypeError as error:
    print("integers + floats:", type(error).__name__)
    #> integers + floats: TypeError
