import tensorflow as tf

X = tf.reshape(tf.range(24.0), (2, 4, 3))  # (batch, time, in)
G = tf.broadcast_to([1.0, 2], (2, 4, 2))  # (batch, time, out)
K, b = tf.Variable(tf.ones((3, 2))), tf.Variable(tf.zeros(2))
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(G * (X @ K + b))
dK, db = tape.gradient(loss, [K, b])

x, g = tf.reshape(X, (-1, 3)), tf.reshape(G, (-1, 2))
flat = tf.transpose(x) @ g
stacked = tf.matmul(X, G, transpose_a=True)
print("weight gradient:", dK.numpy().tolist())
#> weight gradient: [[84.0, 168.0], [92.0, 184.0], [100.0, 200.0]]
print("flattened:", flat.numpy().tolist())
#> flattened: [[84.0, 168.0], [92.0, 184.0], [100.0, 200.0]]
print("stacked:", tuple(stacked.shape))
#> stacked: (2, 3, 2)
print("weight after a step:", tuple((K - 0.1 * stacked).shape))
#> weight after a step: (2, 3, 2)
print("bias gradient:", db.numpy().tolist())
#> bias gradient: [8.0, 16.0]
assert tf.reduce_all(flat == tf.einsum("bti,bto->io", X, G))
assert tf.reduce_all(flat == tf.reduce_sum(stacked, axis=0))
assert tf.reduce_all(db == tf.reduce_sum(G, axis=(0, 1)))
