import tensorflow as tf

G = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])  # (2, 3)
bias = tf.Variable(tf.zeros(3))
column = tf.Variable(tf.zeros((2, 1)))

with tf.GradientTape() as tape:
    output = tf.zeros((2, 3)) + bias + column
# $G = \partial L / \partial Y$
db, dc = tape.gradient(output, [bias, column], output_gradients=G)
print("gradient of (3,):", db.numpy().tolist())
#> gradient of (3,): [5.0, 7.0, 9.0]
print("sum over the batch:", tf.reduce_sum(G, axis=0).numpy().tolist())
#> sum over the batch: [5.0, 7.0, 9.0]
print("gradient of (2, 1):", dc.numpy().tolist())
#> gradient of (2, 1): [[6.0], [15.0]]
