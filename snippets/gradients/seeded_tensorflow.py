import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x @ w


def gradient(seed):
    dx = tape.gradient(y, x, output_gradients=seed)
    return dx.numpy().tolist()


seed = tf.ones_like(y)
print("seed of ones:", gradient(seed))
#> seed of ones: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
seed = tf.constant([[1.0, 10], [100, 1000]])
print("another seed:", seed.numpy().tolist())
#> another seed: [[1.0, 10.0], [100.0, 1000.0]]
print("its gradient:", gradient(seed))
#> its gradient: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
