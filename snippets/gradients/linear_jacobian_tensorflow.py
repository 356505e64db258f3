import tensorflow as tf

K = tf.constant([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])

x = tf.Variable(tf.ones((1, 3)))
with tf.GradientTape() as tape:
    y = tf.squeeze(x @ K)
jacobian = tf.squeeze(tape.jacobian(y, x))
print("Jacobian:", jacobian.numpy().tolist())
#> Jacobian: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
assert tf.reduce_all(jacobian == tf.transpose(K))
