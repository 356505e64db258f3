import keras
import numpy as np

K = np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]], dtype="float32")
x = np.arange(24, dtype="float32").reshape(2, 4, 3)

layer = keras.layers.Dense(units=2, use_bias=False)
layer.build((None, 4, 3))
layer.set_weights([K])
y = keras.ops.convert_to_numpy(layer(x))

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("parameters:", layer.count_params())
#> parameters: 6
assert np.array_equal(y, np.einsum("abi,io->abo", x, K))
