import keras
import numpy as np
import tensorflow as tf

K = np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]], dtype="float32")
b = np.array([10.0, 20.0], dtype="float32")
x = np.array([[1.0, 2.0, 3.0]], dtype="float32")

layer = keras.layers.Dense(units=2, activation=None)
layer.build((None, 3))
layer.set_weights([K, b])
product = tf.matmul(x, K)

print("product:", product.numpy().tolist())
#> product: [[14.0, 32.0]]
print("with bias:", tf.nn.bias_add(product, b).numpy().tolist())
#> with bias: [[24.0, 52.0]]
print("layer:", layer(x).numpy().tolist())
#> layer: [[24.0, 52.0]]
assert np.array_equal(layer(x), tf.nn.bias_add(product, b))
