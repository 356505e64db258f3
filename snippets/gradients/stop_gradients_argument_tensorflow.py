import tensorflow as tf


@tf.function
def total(a):
    b = 2 * a
    return tf.gradients(a + b, [a, b])


@tf.function
def partial(a):
    b = 2 * a
    return tf.gradients(a + b, [a, b], stop_gradients=[a, b])


a = tf.constant(0.0)
print("without stop_gradients:", [g.numpy().item() for g in total(a)])
#> without stop_gradients: [3.0, 1.0]
print("with stop_gradients:", [g.numpy().item() for g in partial(a)])
#> with stop_gradients: [1.0, 1.0]
