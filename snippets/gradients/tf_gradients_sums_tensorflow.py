import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])


@tf.function
def f(x):
    y = x @ w
    (plain,) = tf.gradients(y, x)
    (of_sum,) = tf.gradients(tf.reduce_sum(y), x)
    return y, plain, of_sum


y, plain, of_sum = f(x)
print("y:", tuple(y.shape))  # (M, N)
#> y: (2, 2)
print("x:", tuple(x.shape))  # (Q, P)
#> x: (2, 3)
print("gradient:", tuple(plain.shape))  # (Q, P)
#> gradient: (2, 3)
print("tf.gradients(y, x):", plain.numpy().tolist())
#> tf.gradients(y, x): [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("of the sum of y:", of_sum.numpy().tolist())
#> of the sum of y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
