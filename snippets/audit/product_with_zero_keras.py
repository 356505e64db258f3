import keras
import tensorflow as tf

assert keras.backend.backend() == "tensorflow"


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


x = [2.0, 0.0, 3.0]
print("prod:", slope(keras.ops.prod, x))
#> prod: [0.0, 6.0, 0.0]
print("cumprod, summed:", slope(keras.ops.cumprod, x))
#> cumprod, summed: [1.0, 0.0, 0.0]
print("x ** 0.0 at 0.0:", slope(lambda x: keras.ops.power(x, 0.0), 0.0))
#> x ** 0.0 at 0.0: nan
