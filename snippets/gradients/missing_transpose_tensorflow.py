import numpy as np
import tensorflow as tf


@tf.custom_gradient
def matmul(x, w):
    def vjp(dy):
        return dy @ w, tf.transpose(x) @ dy  # not dy @ w.T

    return x @ w, vjp


x = tf.constant([[1.0, 2], [3, 4]], dtype=tf.float64)
for w in [[1.0, 2], [3, 4]], [[1.0, 2], [2, 4]]:
    inputs = x, tf.constant(w, dtype=tf.float64)
    own, measured = tf.test.compute_gradient(matmul, inputs)
    apart = max(np.abs(a - b).max() for a, b in zip(own, measured))
    print(f"w = {w}:", apart.item())
    #> w = [[1.0, 2], [3, 4]]: 1.0
    #> w = [[1.0, 2], [2, 4]]: 0.0
