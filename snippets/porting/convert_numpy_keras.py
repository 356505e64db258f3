import keras
import numpy as np

K = np.array([[1, 4], [2, 5], [3, 6]], dtype="float32")
b = np.array([10, 20], dtype="float32")

dense = keras.layers.Dense(2)
dense.build((None, 3))
dense.set_weights([K, b])

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
before = (x @ K + b).tolist()
after = dense(x).numpy().tolist()
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
