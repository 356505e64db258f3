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
    "clip(x, 0, 1) at 0 and 1": (
        lambda x: ops.clip(x, 0, 1),
        [0.0, 1.0],
    ),
    "relu6 at 0 and 6": (ops.relu6, [0.0, 6.0]),
    "hardtanh at -1 and 1": (ops.hard_tanh, [-1.0, 1.0]),
    "hardsigmoid at -3 and 3": (ops.hard_sigmoid, [-3.0, 3.0]),
    "hardswish at -3 and 3": (ops.hard_swish, [-3.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> clip(x, 0, 1) at 0 and 1: [1.0, 1.0]
    #> relu6 at 0 and 6: [0.0, 0.0]
    #> hardtanh at -1 and 1: [1.0, 1.0]
    #> hardsigmoid at -3 and 3: [0.0, 0.0]
    #> hardswish at -3 and 3: [0.0, 1.0]
