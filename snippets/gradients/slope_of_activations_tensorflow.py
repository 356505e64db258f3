import numpy as np
import tensorflow as tf


def slope(f, value):
    x = tf.Variable(value)
    try:
        with tf.GradientTape() as tape:
            y = f(x)
    except TypeError as error:
        return type(error).__name__
    gradient = tape.gradient(y, x).numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu at 0": tf.nn.relu,
    "leaky_relu, slope 0.25, at 0": lambda x: tf.nn.leaky_relu(x, 0.25),
    "elu at 0": tf.nn.elu,
    "elu, alpha 2, at 0": lambda x: tf.nn.elu(x, alpha=2.0),
    "selu at 0": tf.nn.selu,
    "celu at 0": getattr(tf.nn, "celu", None),
}
for name, f in cases.items():
    print(f"{name}:", slope(f, 0.0) if f else "–")
    #> relu at 0: 0.0
    #> leaky_relu, slope 0.25, at 0: 0.25
    #> elu at 0: 1.0
    #> elu, alpha 2, at 0: TypeError
    #> selu at 0: 1.0507
    #> celu at 0: –
