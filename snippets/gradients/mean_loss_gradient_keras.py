import keras
import numpy as np
import tensorflow as tf

X = tf.ones((4, 3))  # (batch, in)
target = tf.zeros((4, 2))  # (batch, out)
layer = keras.layers.Dense(units=2)
layer.build((None, 3))
layer.set_weights([np.zeros((3, 2)), np.ones(2)])

for reduction in "sum", "sum_over_batch_size":
    loss = keras.losses.MeanSquaredError(reduction=reduction)
    with tf.GradientTape() as tape:
        value = loss(target, layer(X))
    gradient = tape.gradient(value, layer.bias)
    print(f"{reduction}:", gradient.numpy().tolist())
    #> sum: [4.0, 4.0]
    #> sum_over_batch_size: [1.0, 1.0]
