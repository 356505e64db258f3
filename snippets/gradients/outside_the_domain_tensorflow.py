import tensorflow as tf


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy().item()


cases = {
    "log at -1": tf.math.log,
    "sqrt at -1": tf.sqrt,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, -1.0))
    #> log at -1: -1.0
    #> sqrt at -1: nan
