import keras
import numpy as np

ones = np.ones(4, dtype="float32")
x = np.array([[1.0], [3.0]], dtype="float32")


def mode(training):
    dropout = keras.layers.Dropout(0.5)
    norm = keras.layers.BatchNormalization()
    same = np.array_equal(dropout(ones, training=training), ones)
    y = norm(x, training=training).numpy().flatten()
    return same, [round(value, 2) for value in y.tolist()]


same, y = mode(training=None)
print("dropout keeps ones:", same)
#> dropout keeps ones: True
print("batch norm:", y)
#> batch norm: [1.0, 3.0]
same, y = mode(training=False)
print("dropout keeps ones, eval:", same)
#> dropout keeps ones, eval: True
print("batch norm, eval:", y)
#> batch norm, eval: [1.0, 3.0]
assert mode(training=True) == (False, [-1.0, 1.0])
