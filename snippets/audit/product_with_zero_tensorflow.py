import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


x = [2.0, 0.0, 3.0]
print("prod:", slope(tf.reduce_prod, x))
#> prod: [0.0, 6.0, 0.0]
print("cumprod, summed:", slope(tf.math.cumprod, x))
#> cumprod, summed: [1.0, 0.0, 0.0]
print("x ** 0.0 at 0.0:", slope(lambda x: x**0.0, 0.0))
#> x ** 0.0 at 0.0: nan
