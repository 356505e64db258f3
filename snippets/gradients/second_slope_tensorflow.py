import tensorflow as tf


def second(f):
    x = tf.Variable(0.0)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        first = inner.gradient(y, x)
    return outer.gradient(first, x).numpy().item()


# $f(x) = x|x|$
print("x |x| at 0:", second(lambda x: x * tf.abs(x)))
#> x |x| at 0: 0.0
print("relu(x)² at 0:", second(lambda x: tf.nn.relu(x) ** 2))
#> relu(x)² at 0: 0.0
