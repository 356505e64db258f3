import tensorflow as tf

X = tf.constant([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
w = tf.Variable([1.0, 0, 1])


def gradient(x):
    with tf.GradientTape() as tape:
        loss = tf.square(tf.tensordot(x, w, axes=1))
    return tape.gradient(loss, w)


each = tf.vectorized_map(gradient, X)
print("vectorised:", each.numpy().tolist())
#> vectorised: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
each = tf.stack([gradient(x) for x in X])
print("in a loop:", each.numpy().tolist())
#> in a loop: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
