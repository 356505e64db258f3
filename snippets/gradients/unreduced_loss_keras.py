import keras
import numpy as np
import tensorflow as tf

target = np.zeros((2, 1))
b = tf.Variable([[1.0], [2.0]])

for reduction in "none", "sum_over_batch_size":
    loss = keras.losses.MeanSquaredError(reduction=reduction)
    with tf.GradientTape() as tape:
        value = loss(target, b)
    gradient = tape.gradient(value, b)
    print(f"{reduction}:", gradient.numpy().ravel().tolist())
    #> none: [2.0, 4.0]
    #> sum_over_batch_size: [1.0, 2.0]
