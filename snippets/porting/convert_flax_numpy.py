import numpy as np
from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
layer.kernel[...] = np.array([[1, 4], [2, 5], [3, 6]])
layer.bias[...] = np.array([10, 20])

kernel = np.array(layer.kernel[...])
bias = np.array(layer.bias[...])

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
before = layer(x).tolist()
after = (x @ kernel + bias).tolist()
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
