import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
w = tf.constant([1.0, 0, 1])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(w)
    losses = tf.square(tf.linalg.matvec(x, w))  # (batch,)
    loss = tf.reduce_sum(losses)

each = tape.jacobian(losses, w)
total = tf.reduce_sum(each, axis=0)
print("shape:", tuple(each.shape))  # (batch, in_features)
#> shape: (2, 3)
print("per example:", each.numpy().tolist())
#> per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("summed over the batch:", total.numpy().tolist())
#> summed over the batch: [88.0, 116.0, 144.0]
print("usual gradient:", tape.gradient(loss, w).numpy().tolist())
#> usual gradient: [88.0, 116.0, 144.0]
