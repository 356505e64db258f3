import keras
import numpy as np
import tensorflow as tf

K = np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]], dtype="float32")
b = np.array([10.0, 20.0], dtype="float32")
x = np.arange(24, dtype="float32").reshape(2, 4, 3)

layer = keras.layers.Dense(units=2)
layer.build((None, 4, 3))
layer.set_weights([K, b])
contracted = tf.tensordot(x, K, axes=1) + b

print("keras.layers.Dense:", layer(x)[0, 0].numpy().tolist())
#> keras.layers.Dense: [18.0, 37.0]
print("tf.tensordot:", contracted[0, 0].numpy().tolist())
#> tf.tensordot: [18.0, 37.0]
print("all equal:", np.array_equal(layer(x), contracted))
#> all equal: True
