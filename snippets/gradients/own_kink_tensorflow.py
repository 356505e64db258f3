import tensorflow as tf


@tf.custom_gradient
def relu(x):
    def vjp(dy):
        return tf.where(x >= 0, dy, 0)  # $f'(0) = 1$

    return tf.nn.relu(x), vjp


def slopes(f):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


x = tf.constant([-2.0, 0.0, 3.0], dtype=tf.float64)
h = 2**-10
left, at, right = relu(x - h), relu(x), relu(x + h)
print("own:", slopes(relu))
#> own: [0.0, 1.0, 1.0]
print("built in:", slopes(tf.nn.relu))
#> built in: [0.0, 0.0, 1.0]
print("from the left:", ((at - left) / h).numpy().tolist())
#> from the left: [0.0, 0.0, 1.0]
print("from the right:", ((right - at) / h).numpy().tolist())
#> from the right: [0.0, 1.0, 1.0]
central = (right - left) / (2 * h)  # $\frac{f(x + h) - f(x - h)}{2h}$
print("central:", central.numpy().tolist())
#> central: [0.0, 0.5, 1.0]
