import tensorflow as tf

x = tf.Variable([1.0, 2.0])
with tf.GradientTape(persistent=True) as tape:
    y = tf.Variable(1.0) ** 2

print("by default:", tape.gradient(y, x))
#> by default: None
zero = tf.UnconnectedGradients.ZERO
gradient = tape.gradient(y, x, unconnected_gradients=zero)
print("zeros:", gradient.numpy().tolist())
#> zeros: [0.0, 0.0]
