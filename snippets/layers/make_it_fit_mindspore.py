import mindspore as ms
import numpy as np

layer = ms.nn.Dense(in_channels=5, out_channels=3)
vector = ms.ops.ones(5, ms.float32)
array = np.ones((2, 5))
rows = [[1.0, 2.0, 3.0, 4.0, 5.0]]

print("one example:", layer(vector[None, :]).shape)
#> one example: (1, 3)
x = ms.Tensor(array, ms.float32)
print("NumPy float64:", layer(x).shape)
#> NumPy float64: (2, 3)
x = ms.Tensor(rows)
print("list of lists:", layer(x).shape)
#> list of lists: (1, 3)
