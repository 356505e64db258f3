import keras
import tensorflow as tf
from keras import ops

assert keras.backend.backend() == "tensorflow"


def slope(f):
    x = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        y = f(tf.identity(x))
    return tape.gradient(y, x).numpy().item()


inf = float("inf")
cases = {
    "relu(x)": ops.relu,
    "maximum(x, 0)": lambda x: ops.maximum(x, 0),
    "maximum(0, x)": lambda x: ops.maximum(0, x),
    "clip(x, 0, inf)": lambda x: ops.clip(x, 0, inf),
    "where(x > 0, x, 0)": lambda x: ops.where(x > 0, x, 0),
    "where(x < 0, 0, x)": lambda x: ops.where(x < 0, 0, x),
    "x * (x > 0)": lambda x: x * ops.cast(x > 0, x.dtype),
    "(x + |x|) / 2": lambda x: (x + ops.abs(x)) / 2,
    "max([x, 0], axis)": (
        lambda x: ops.max(ops.stack([x, 0 * x]), axis=0)
    ),
    "leaky_relu(x, 0)": lambda x: ops.leaky_relu(x, 0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f))
    #> relu(x): 0.0
    #> maximum(x, 0): 1.0
    #> maximum(0, x): 0.0
    #> clip(x, 0, inf): 1.0
    #> where(x > 0, x, 0): 0.0
    #> where(x < 0, 0, x): 1.0
    #> x * (x > 0): 0.0
    #> (x + |x|) / 2: 0.5
    #> max([x, 0], axis): 0.5
    #> leaky_relu(x, 0): 0.0
