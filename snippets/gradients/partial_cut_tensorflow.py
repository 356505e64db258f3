import tensorflow as tf


def f(x):
    return x * tf.stop_gradient(x)  # $x \cdot x$


x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = f(x)
print("gradient:", tape.gradient(y, x).numpy())
#> gradient: 3.0
slope = (f(x + 1) - f(x - 1)) / 2
print("slope:", slope.numpy())
#> slope: 6.0
by_tape, by_steps = tf.test.compute_gradient(f, [tf.constant(3.0)])
print("compute_gradient:", by_tape[0].item(), by_steps[0].item())
#> compute_gradient: 3.0 6.0
