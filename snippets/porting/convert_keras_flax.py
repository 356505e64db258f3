import keras
import numpy as np
from flax import nnx

dense = keras.layers.Dense(2)
dense.build((None, 3))
K = np.array([[1, 4], [2, 5], [3, 6]], dtype="float32")
dense.set_weights([K, np.array([10, 20])])

kernel, bias = dense.get_weights()
layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
layer.kernel[...] = kernel
layer.bias[...] = bias

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
before = dense(x).numpy().tolist()
after = layer(x).tolist()
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
