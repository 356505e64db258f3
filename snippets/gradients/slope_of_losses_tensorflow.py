import numpy as np
import tensorflow as tf


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    gradient = tape.gradient(y, x).numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu(1 - x) at 1": (lambda x: tf.nn.relu(1 - x), 1.0),
    "maximum(1 - x, 0) at 1": (lambda x: tf.maximum(1 - x, 0), 1.0),
    "hinge loss at 1": (getattr(tf.nn, "hinge_loss", None), 1.0),
    "l1 loss at 0": (getattr(tf.nn, "l1_loss", None), 0.0),
    "huber loss at 1": (getattr(tf.nn, "huber_loss", None), 1.0),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at) if f else "–")
    #> relu(1 - x) at 1: 0.0
    #> maximum(1 - x, 0) at 1: -1.0
    #> hinge loss at 1: –
    #> l1 loss at 0: –
    #> huber loss at 1: –
