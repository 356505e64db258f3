import keras
import numpy as np
import tensorflow as tf
from keras import ops

assert keras.backend.backend() == "tensorflow"


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(tf.identity(x))
    gradient = tape.gradient(y, x).numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu(1 - x) at 1": (lambda x: ops.relu(1 - x), 1.0),
    "maximum(1 - x, 0) at 1": (lambda x: ops.maximum(1 - x, 0), 1.0),
    "hinge loss at 1": (
        lambda x: keras.losses.hinge([1.0], x[None]),
        1.0,
    ),
    "l1 loss at 0": (
        lambda x: keras.losses.mean_absolute_error([0.0], x[None]),
        0.0,
    ),
    "huber loss at 1": (
        lambda x: keras.losses.huber([0.0], x[None]),
        1.0,
    ),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> relu(1 - x) at 1: 0.0
    #> maximum(1 - x, 0) at 1: -1.0
    #> hinge loss at 1: -1.0
    #> l1 loss at 0: 0.0
    #> huber loss at 1: 1.0
