import tensorflow as tf


def slope(f):
    x = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy().item()


inf = float("inf")
cases = {
    "relu(x)": tf.nn.relu,
    "maximum(x, 0)": lambda x: tf.maximum(x, 0),
    "maximum(0, x)": lambda x: tf.maximum(0, x),
    "clip(x, 0, inf)": lambda x: tf.clip_by_value(x, 0, inf),
    "where(x > 0, x, 0)": lambda x: tf.where(x > 0, x, 0),
    "where(x < 0, 0, x)": lambda x: tf.where(x < 0, 0, x),
    "x * (x > 0)": lambda x: x * tf.cast(x > 0, x.dtype),
    "(x + |x|) / 2": lambda x: (x + tf.abs(x)) / 2,
    "max([x, 0], axis)": (
        lambda x: tf.reduce_max(tf.stack([x, 0]), axis=0)
    ),
    "leaky_relu(x, 0)": lambda x: tf.nn.leaky_relu(x, 0),
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
