import tensorflow as tf


def f(x):  # $y = (x_0 + x_1)^2$
    return tf.reduce_sum(x) ** 2


def second(f):
    x = tf.Variable([1.0, 1.0])
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            loss = f(x) + tf.reduce_sum(x * x)
        first = tf.reduce_sum(inner.gradient(loss, x))
    return outer.gradient(first, x).numpy().tolist()


print("f:", second(f))
#> f: [6.0, 6.0]
print("tf.function:", second(tf.function(f)))
#> tf.function: [6.0, 6.0]
print("jit_compile:", second(tf.function(f, jit_compile=True)))
#> jit_compile: [6.0, 6.0]
