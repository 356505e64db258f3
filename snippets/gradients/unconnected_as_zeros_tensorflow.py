import tensorflow as tf

x = tf.constant([1.0, 2.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.constant([5.0])

jacobian = tape.jacobian(y, x, unconnected_gradients="zero")
print("jacobian:", jacobian.numpy().tolist())
#> jacobian: [[0.0, 0.0]]
