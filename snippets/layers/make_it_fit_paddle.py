import numpy as np
import paddle

layer = paddle.nn.Linear(in_features=5, out_features=3)
vector = paddle.ones([5])
array = np.ones((2, 5))
rows = [[1.0, 2.0, 3.0, 4.0, 5.0]]

print("one example:", tuple(layer(vector[None, :]).shape))
#> one example: (1, 3)
x = paddle.to_tensor(array, dtype="float32")
print("NumPy float64:", tuple(layer(x).shape))
#> NumPy float64: (2, 3)
x = paddle.to_tensor(rows)
print("list of lists:", tuple(layer(x).shape))
#> list of lists: (1, 3)
