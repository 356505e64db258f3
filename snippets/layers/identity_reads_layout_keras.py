import keras
import numpy as np

layer = keras.layers.Dense(units=3, use_bias=False)
response = layer(keras.ops.eye(3)).numpy()  # (in, out)
kernel = layer.kernel.numpy()

print("is the stored matrix:", np.array_equal(response, kernel))
print("is its transpose:", np.array_equal(response, kernel.T))
