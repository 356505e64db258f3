import numpy as np
from tinygrad import Tensor, nn

layer = nn.Linear(in_features=5, out_features=3)
vector = Tensor.ones(5)
array = np.ones((2, 5))
rows = [[1.0, 2.0, 3.0, 4.0, 5.0]]

print("one example:", layer(vector[None, :]).shape)
#> one example: (1, 3)
x = Tensor(array).float()
print("NumPy float64:", layer(x).shape)
#> NumPy float64: (2, 3)
print("list of lists:", layer(Tensor(rows)).shape)
#> list of lists: (1, 3)
