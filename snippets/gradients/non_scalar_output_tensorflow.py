import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x @ w
    total = tf.reduce_sum(y)

print("x:", tuple(x.shape))  # (Q, P)
#> x: (2, 3)
print("y:", tuple(y.shape))  # (M, N)
#> y: (2, 2)
gradient = tape.gradient(y, x)
print("gradient of y:", gradient.numpy().tolist())
#> gradient of y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
gradient = tape.gradient(total, x)
print("gradient of y summed:", gradient.numpy().tolist())
#> gradient of y summed: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
