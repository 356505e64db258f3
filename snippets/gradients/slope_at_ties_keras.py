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
    "maximum(x, y)": lambda x: ops.maximum(x[0], x[1]),
    "minimum(x, y)": lambda x: ops.minimum(x[0], x[1]),
    "fmax(x, y)": lambda x: ops.fmax(x[0], x[1]),
    "max([x, y])": ops.max,
    "max([x, y], axis)": lambda x: ops.max(x, axis=0),
    "min([x, y], axis)": lambda x: ops.min(x, axis=0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f, [2.0, 2.0]))
    #> maximum(x, y): [1.0, 0.0]
    #> minimum(x, y): [1.0, 0.0]
    #> fmax(x, y): [1.0, 0.0]
    #> max([x, y]): [0.5, 0.5]
    #> max([x, y], axis): [0.5, 0.5]
    #> min([x, y], axis): [0.5, 0.5]
