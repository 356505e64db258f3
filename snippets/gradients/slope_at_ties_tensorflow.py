import numpy as np
import tensorflow as tf


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    gradient = tape.gradient(y, x).numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "maximum(x, y)": lambda x: tf.maximum(x[0], x[1]),
    "minimum(x, y)": lambda x: tf.minimum(x[0], x[1]),
    "fmax(x, y)": getattr(tf, "fmax", None),
    "max([x, y])": tf.reduce_max,
    "max([x, y], axis)": lambda x: tf.reduce_max(x, axis=0),
    "min([x, y], axis)": lambda x: tf.reduce_min(x, axis=0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f, [2.0, 2.0]) if f else "–")
    #> maximum(x, y): [1.0, 0.0]
    #> minimum(x, y): [1.0, 0.0]
    #> fmax(x, y): –
    #> max([x, y]): [0.5, 0.5]
    #> max([x, y], axis): [0.5, 0.5]
    #> min([x, y], axis): [0.5, 0.5]
