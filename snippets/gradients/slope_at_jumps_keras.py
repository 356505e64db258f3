import keras
import tensorflow as tf
from keras import ops

assert keras.backend.backend() == "tensorflow"


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(tf.identity(x))
    gradient = tape.gradient(y, x)
    return None if gradient is None else gradient.numpy().tolist()


cases = {
    "sign(x) at 0": (ops.sign, 0.0),
    "round(x) at 0.5": (ops.round, 0.5),
    "floor(x) at 1": (ops.floor, 1.0),
    "x % 3 at 3": (lambda x: ops.mod(x, 3.0), 3.0),
    "argmax([x, y])": (ops.argmax, [1.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sign(x) at 0: 0.0
    #> round(x) at 0.5: None
    #> floor(x) at 1: None
    #> x % 3 at 3: 1.0
    #> argmax([x, y]): None
