import keras
import numpy as np

layer = keras.layers.Dense(units=3, use_bias=False)
y = layer(keras.ops.eye(3)).numpy()  # (in, out)
kernel = layer.kernel.numpy()

print("equals the stored matrix:", np.array_equal(y, kernel))
#> equals the stored matrix: True
print("equals its transpose:", np.array_equal(y, kernel.T))
#> equals its transpose: False
