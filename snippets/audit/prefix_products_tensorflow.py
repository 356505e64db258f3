import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


def prefixes(x):
    return sum(tf.reduce_prod(x[: n + 1]) for n in range(3))


x = [2.0, 0.0, 3.0]
print("prod of each prefix, summed:", slope(prefixes, x))
#> prod of each prefix, summed: [1.0, 8.0, 0.0]
