import keras
import numpy as np
import tensorflow as tf
from keras import layers

bce = keras.losses.BinaryCrossentropy()


def gradient(*after):
    last = layers.Dense(1, "sigmoid", use_bias=False)
    model = keras.Sequential([keras.Input((1,)), last, *after])
    last.set_weights([np.array([[20.0]])])
    with tf.GradientTape() as tape:
        loss = bce(tf.zeros((1, 1)), model(tf.ones((1, 1))))
    kernel = last.trainable_variables
    return round(tape.gradient(loss, kernel)[0].numpy().item(), 3)


print("sigmoid last:", gradient())
#> sigmoid last: 1.0
print("sigmoid, then Reshape:", gradient(layers.Reshape((1,))))
#> sigmoid, then Reshape: 0.0
