import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


xlog1py = tf.math.xlog1py
for x in 0.0, 1e-6:
    own = slope(lambda x: xlog1py(x, 1.0), x)
    print(f"xlog1py(x, 1) at {x}:", round(own, 3))
    #> xlog1py(x, 1) at 0.0: 0.0
    #> xlog1py(x, 1) at 1e-06: 0.693
