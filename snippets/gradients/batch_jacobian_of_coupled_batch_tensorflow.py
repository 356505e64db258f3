import tensorflow as tf

x = tf.constant([[1.0], [3.0]])  # (batch, features)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x - tf.reduce_mean(x, axis=0)

full = tape.jacobian(y, x)[:, 0, :, 0]  # (batch, batch)
each = tape.batch_jacobian(y, x)[:, 0, 0]  # (batch,)
print("jacobian:", full.numpy().tolist())
#> jacobian: [[0.5, -0.5], [-0.5, 0.5]]
print("its diagonal:", tf.linalg.diag_part(full).numpy().tolist())
#> its diagonal: [0.5, 0.5]
print("batch_jacobian:", each.numpy().tolist())
#> batch_jacobian: [0.0, 0.0]
assert tf.reduce_all(each == tf.reduce_sum(full, axis=0))
