import tensorflow as tf


@tf.function
def gradients(a, constant):
    b = 2 * a
    stopped = [a, b] if constant else None
    return tf.gradients(a + b, [a, b], stop_gradients=stopped)


a = tf.constant(0.0)
total = [g.numpy().item() for g in gradients(a, False)]
partial = [g.numpy().item() for g in gradients(a, True)]
print("without stop_gradients:", total)
#> without stop_gradients: [3.0, 1.0]
print("with stop_gradients:", partial)
#> with stop_gradients: [1.0, 1.0]
