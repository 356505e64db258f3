import keras
import numpy as np

K = np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]], dtype="float32")
b = np.array([10.0, 20.0], dtype="float32")
x = np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]], dtype="float32")

layer = keras.layers.Dense(units=2)
layer.build((None, 3))
layer.set_weights([K, b])
y = keras.ops.convert_to_numpy(layer(x))

print("layer:", y.tolist())
#> layer: [[24.0, 52.0], [12.0, 25.0]]
print("formula:", (x @ K + b).tolist())
#> formula: [[24.0, 52.0], [12.0, 25.0]]
assert np.array_equal(y, x @ K + b)  # $y = x K + b$
