import keras
import numpy as np
import tensorflow as tf

K = np.array([[2.0], [3.0]], dtype="float32")
b = np.array([10.0], dtype="float32")
X = tf.constant([[1.0, 2.0], [0.0, 1.0]])
G = tf.constant([[1.0], [2.0]])

layer = keras.layers.Dense(units=1)
layer.build((None, 2))
layer.set_weights([K, b])
with tf.GradientTape() as tape:
    tape.watch(X)
    Y = layer(X)
sources = [X, layer.kernel, layer.bias]
dX, dK, db = tape.gradient(Y, sources, output_gradients=G)

print("input gradient:", dX.numpy().tolist())
#> input gradient: [[2.0, 3.0], [4.0, 6.0]]
print("weight gradient:", dK.numpy().tolist())
#> weight gradient: [[1.0], [4.0]]
print("bias gradient:", db.numpy().tolist())
#> bias gradient: [3.0]
# $\partial L / \partial K = X^\top G$
assert np.array_equal(dK, tf.transpose(X) @ G)
