from unittest import TestCase

import tensorflow as tf


def gradient(f, x):
    with tf.GradientTape() as tape:
        with TestCase().assertLogs("tensorflow"):
            tape.watch(x)
        y = tf.reduce_sum(f(x))
    return tape.gradient(y, x)


def double(x):
    return 2.0 * tf.cast(x, "float32")  # $2x$


w, integer = tf.constant([3.0, 4.0]), tf.constant([1, 0])
boolean = tf.constant([True, False])
print("integer:", gradient(double, integer))
#> integer: None
print("boolean:", gradient(double, boolean))
#> boolean: None
print("index:", gradient(lambda x: tf.gather(w, x), integer))
#> index: None
