import tensorflow as tf


@tf.custom_gradient
def cube(x):
    square = x * x
    return square * x, lambda dy: 3 * square * dy


x = tf.Variable(1.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        loss = cube(x) ** 2 / 2  # $L = \frac12 (x^3)^2$
    first = inner.gradient(loss, x)
second = outer.gradient(first, x)
print("square kept:", first.numpy(), second.numpy())
#> square kept: 3.0 15.0
