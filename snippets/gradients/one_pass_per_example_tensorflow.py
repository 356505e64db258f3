import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = tf.Variable(tf.ones((3, 2)))  # (in_features, out_features)
g = tf.constant([[1.0, 0], [2, 3]])

with tf.GradientTape() as tape:
    y = x @ W
    losses = tf.reduce_sum(y * g, axis=1)  # (batch,)
    loss = tf.reduce_sum(losses)

delta, usual = tape.gradient(loss, [y, W])
each = tf.einsum("ni,no->nio", x, delta)
print("delta:", delta.numpy().tolist())
#> delta: [[1.0, 0.0], [2.0, 3.0]]
print("per example:", each.numpy().tolist())
#> per example: [[[1.0, 0.0], [2.0, 0.0], [3.0, 0.0]], [[8.0, 12.0], [10.0, 15.0], [12.0, 18.0]]]
print("sum:", tf.reduce_sum(each, axis=0).numpy().tolist())
#> sum: [[9.0, 12.0], [12.0, 15.0], [15.0, 18.0]]
print("usual gradient:", usual.numpy().tolist())
#> usual gradient: [[9.0, 12.0], [12.0, 15.0], [15.0, 18.0]]
squares = tf.reduce_sum(delta**2, axis=1) * tf.reduce_sum(x**2, axis=1)
print("norms, squared:", squares.numpy().tolist())
#> norms, squared: [14.0, 1001.0]
whole = tf.reduce_sum(each**2, axis=[1, 2])
print("of each gradient:", whole.numpy().tolist())
#> of each gradient: [14.0, 1001.0]
