import numpy as np
import paddle

integers = paddle.to_tensor([1, 2])
floats = paddle.to_tensor([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", floats.dtype)
#> [1.0, 2.0]: paddle.float32
print("[1, 2]:", integers.dtype)
#> [1, 2]: paddle.int64
print("a float64 array:", paddle.to_tensor(array).dtype)
#> a float64 array: paddle.float64
print("integers / 2:", (integers / 2).dtype)
#> integers / 2: paddle.float32
try:
    integers + floats
except TypeError as error:
    print("integers + floats:", type(error).__name__)
    #> integers + floats: TypeError
