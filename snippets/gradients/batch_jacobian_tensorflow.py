import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x @ w

full = tape.jacobian(y, x)
each = tape.batch_jacobian(y, x)
print("full:", tuple(full.shape))  # (batch, out, batch, in)
#> full: (2, 2, 2, 3)
print("per example:", tuple(each.shape))  # (batch, out, in)
#> per example: (2, 2, 3)
assert tf.reduce_all(each == tf.stack([full[0, :, 0], full[1, :, 1]]))
