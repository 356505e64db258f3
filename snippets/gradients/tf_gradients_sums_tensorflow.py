import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
seed = tf.constant([[1.0, 10], [100, 1000]])


@tf.function
def f(x):
    y = x @ w
    (plain,) = tf.gradients(y, x)
    (of_sum,) = tf.gradients(tf.reduce_sum(y), x)
    (seeded,) = tf.gradients(y, x, grad_ys=seed)
    return y, plain, of_sum, seeded


y, plain, of_sum, seeded = f(x)
print("y:", tuple(y.shape))  # (M, N)
#> y: (2, 2)
print("x:", tuple(x.shape))  # (Q, P)
#> x: (2, 3)
print("gradient:", tuple(plain.shape))  # (Q, P)
#> gradient: (2, 3)
print("gradient of y:", plain.numpy().tolist())
#> gradient of y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("gradient of y summed:", of_sum.numpy().tolist())
#> gradient of y summed: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("with grad_ys:", seeded.numpy().tolist())
#> with grad_ys: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
