import keras
import numpy as np

K = np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]], dtype="float32")
b = np.array([10.0, 20.0], dtype="float32")
x = np.arange(24, dtype="float32").reshape(2, 4, 3)

layer = keras.layers.Dense(units=2)
layer.build((None, None, 3))
layer.set_weights([K, b])
y = keras.ops.convert_to_numpy(layer(x))

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("one position:", y[1, 2].tolist())
#> one position: [126.0, 307.0]
alone = keras.ops.convert_to_numpy(layer(x[None, 1, 2]))
print("that position alone:", alone[0].tolist())
#> that position alone: [126.0, 307.0]
print("parameters:", layer.count_params())
#> parameters: 8
assert np.array_equal(y, np.einsum("abi,io->abo", x, K) + b)
