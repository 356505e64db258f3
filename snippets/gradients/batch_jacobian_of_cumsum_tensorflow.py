import tensorflow as tf

x = tf.constant([[1.0], [2.0]])  # (batch, features)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = tf.cumsum(x, axis=0)

full = tape.jacobian(y, x)[:, 0, :, 0]  # (batch, batch)
each = tape.batch_jacobian(y, x)[:, 0, 0]  # (batch,)
print("jacobian:", full.numpy().tolist())
#> jacobian: [[1.0, 0.0], [1.0, 1.0]]
print("its diagonal:", tf.linalg.diag_part(full).numpy().tolist())
#> its diagonal: [1.0, 1.0]
print("batch_jacobian:", each.numpy().tolist())
#> batch_jacobian: [2.0, 1.0]
