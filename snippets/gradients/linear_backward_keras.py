import keras
import numpy as np
import tensorflow as tf

X = tf.Variable([[1.0, 2, 3], [2, 0, 1]])  # (batch, in)
K = tf.constant([[1.0, 0], [0, 3], [2, 1]])  # (in, out)
G = tf.constant([[1.0, 2], [1, 3]])  # (batch, out)

layer = keras.layers.Dense(units=2)
layer.build((None, 3))
layer.set_weights([K, np.zeros(2)])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(G * layer(X))
dK, db, dX = tape.gradient(loss, [layer.kernel, layer.bias, X])

print("weight:", layer.kernel.shape)
#> weight: (3, 2)
print("weight gradient:", dK.numpy().tolist())
#> weight gradient: [[3.0, 8.0], [2.0, 4.0], [4.0, 9.0]]
print("bias gradient:", db.numpy().tolist())
#> bias gradient: [2.0, 5.0]
print("input gradient:", dX.numpy().tolist())
#> input gradient: [[1.0, 6.0, 4.0], [1.0, 9.0, 5.0]]
assert np.array_equal(dK, tf.transpose(X) @ G)
assert np.array_equal(db, tf.reduce_sum(G, axis=0))
assert np.array_equal(dX, G @ tf.transpose(K))
