import keras
import numpy as np

layer = keras.layers.Dense(units=3)
vector = keras.ops.ones(5)
array = np.ones((2, 5))
rows = [[1.0, 2.0, 3.0, 4.0, 5.0]]

print("one example:", tuple(layer(vector[None, :]).shape))
#> one example: (1, 3)
print("NumPy float64:", tuple(layer(array).shape))
#> NumPy float64: (2, 3)
print("list of lists:", tuple(layer(np.array(rows)).shape))
#> list of lists: (1, 3)
