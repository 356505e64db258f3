import tensorflow as tf


def g(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        pixels = tf.image.resize(x, [2, 2])
        loss = tf.reduce_sum(pixels**2) + tf.reduce_sum(x**2)
    return tape.gradient(loss, x)


x = tf.ones([1, 1, 1, 1])
v = tf.ones([1, 1, 1, 1])
with tf.GradientTape() as outer:
    outer.watch(x)
    along = tf.reduce_sum(g(x) * v)  # $g(x) \cdot v$
print("second pass:", outer.gradient(along, x).numpy().item())
#> second pass: 2.0
h = 1e-2  # $g(x)$, $\frac{g(x + h v) - g(x - h v)}{2 h}$
difference = (g(x + h * v) - g(x - h * v)) / (2 * h)
print("difference:", round(difference.numpy().item(), 3))
#> difference: 10.0
