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
    "relu at 0": ops.relu,
    "leaky_relu, slope 0.25, at 0": lambda x: ops.leaky_relu(x, 0.25),
    "elu at 0": ops.elu,
    "elu, alpha 2, at 0": lambda x: ops.elu(x, alpha=2.0),
    "selu at 0": ops.selu,
    "celu at 0": ops.celu,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, 0.0))
    #> relu at 0: 0.0
    #> leaky_relu, slope 0.25, at 0: 0.25
    #> elu at 0: 1.0
    #> elu, alpha 2, at 0: 2.0
    #> selu at 0: 1.0507
    #> celu at 0: 2.0
