import keras
import numpy as np

x = np.ones((1, 3), dtype="float64")

y = keras.layers.Dense(2)(x)
print("float64 input:", y.dtype.name)
#> float64 input: float32

y = keras.layers.Dense(2, dtype="float64")(x)
print("float64 layer:", y.dtype.name)
#> float64 layer: float64
