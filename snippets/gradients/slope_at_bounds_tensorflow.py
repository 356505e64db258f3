import numpy as np
import tensorflow as tf


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    gradient = tape.gradient(y, x).numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "clip(x, 0, 1) at 0 and 1": (
        lambda x: tf.clip_by_value(x, 0, 1),
        [0.0, 1.0],
    ),
    "relu6 at 0 and 6": (tf.nn.relu6, [0.0, 6.0]),
    "hardtanh at -1 and 1": (
        getattr(tf.nn, "hard_tanh", None),
        [-1.0, 1.0],
    ),
    "hardsigmoid at -3 and 3": (
        getattr(tf.nn, "hard_sigmoid", None),
        [-3.0, 3.0],
    ),
    "hardswish at -3 and 3": (
        getattr(tf.nn, "hard_swish", None),
        [-3.0, 3.0],
    ),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at) if f else "–")
    #> clip(x, 0, 1) at 0 and 1: [1.0, 1.0]
    #> relu6 at 0 and 6: [0.0, 0.0]
    #> hardtanh at -1 and 1: –
    #> hardsigmoid at -3 and 3: –
    #> hardswish at -3 and 3: –
