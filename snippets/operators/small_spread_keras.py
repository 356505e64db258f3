import keras
import numpy as np

x = np.array([[0.0, 0.02]])
layer = keras.layers.LayerNormalization()

print("default epsilon:", f"{layer(x)[0, 1]:.3f}")
#> default epsilon: 0.302
layer = keras.layers.LayerNormalization(epsilon=0.001)
print("epsilon 0.001:", f"{layer(x)[0, 1]:.3f}")
#> epsilon 0.001: 0.302
