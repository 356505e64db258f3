import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x @ w

dx = tape.gradient(y, x, output_gradients=tf.ones_like(y))
assert tf.reduce_all(dx == tape.gradient(y, x))
print("seed of ones:", dx.numpy().tolist())
#> seed of ones: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]

seed = tf.constant([[1.0, 10], [100, 1000]])
print("another seed:", seed.numpy().tolist())
#> another seed: [[1.0, 10.0], [100.0, 1000.0]]
dx = tape.gradient(y, x, output_gradients=seed)
print("its gradient:", dx.numpy().tolist())
#> its gradient: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
