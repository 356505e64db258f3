import tensorflow as tf

x = tf.constant([1.0, 1.0])
z = tf.sin(tf.reshape(tf.range(300.0), (100, 3)))
with tf.GradientTape(persistent=True) as tape:
    tape.watch([x, z])
    squares = x * x
    y = tf.nn.softmax(x)
    other = tf.nn.softmax(z)

gradient = tape.gradient(squares, x)
print("x * x:", gradient.numpy().tolist())
#> x * x: [2.0, 2.0]
print("softmax:", tape.gradient(y, x).numpy().tolist())
#> softmax: [0.0, 0.0]
jacobian = tape.jacobian(y, x)
print("its Jacobian:", jacobian.numpy().tolist())
#> its Jacobian: [[0.25, -0.25], [-0.25, 0.25]]
gradient = tf.abs(tape.gradient(other, z))
exact = bool(tf.reduce_all(gradient == 0))
print("100 other rows, all zero:", exact)
#> 100 other rows, all zero: False
small = bool(tf.reduce_all(gradient < 1e-6))
print("100 other rows, below 1e-6:", small)
#> 100 other rows, below 1e-6: True
