import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x @ w

seed = tf.constant([[0.0, 1], [0, 0]])
gradient = tape.gradient(y, x, output_gradients=seed)
jacobian = tape.jacobian(y, x)
print("seed:", seed.numpy().tolist())
#> seed: [[0.0, 1.0], [0.0, 0.0]]
print("gradient:", gradient.numpy().tolist())
#> gradient: [[2.0, 4.0, 6.0], [0.0, 0.0, 0.0]]
print("jacobian[0, 1]:", jacobian[0, 1].numpy().tolist())
#> jacobian[0, 1]: [[2.0, 4.0, 6.0], [0.0, 0.0, 0.0]]
