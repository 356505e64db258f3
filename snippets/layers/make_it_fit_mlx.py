import mlx.core as mx
import mlx.nn as nn
import numpy as np

layer = nn.Linear(input_dims=5, output_dims=3)
vector = mx.ones(5)
array = np.ones((2, 5))
rows = [[1.0, 2.0, 3.0, 4.0, 5.0]]

print("one example:", layer(vector[None, :]).shape)
#> one example: (1, 3)
print("NumPy float64:", layer(mx.array(array)).shape)
#> NumPy float64: (2, 3)
print("list of lists:", layer(mx.array(rows)).shape)
#> list of lists: (1, 3)
