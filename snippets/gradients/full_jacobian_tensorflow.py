import tensorflow as tf

x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x @ w

# $J_{mnqp} = \frac{\partial y_{mn}}{\partial x_{qp}}$
jacobian = tape.jacobian(y, x)
(M, N), (Q, P) = y.shape, x.shape
assert jacobian.shape == (M, N, Q, P)
print("y:", tuple(y.shape))  # (M, N)
#> y: (2, 2)
print("x:", tuple(x.shape))  # (Q, P)
#> x: (2, 3)
print("jacobian:", tuple(jacobian.shape))  # (M, N, Q, P)
#> jacobian: (2, 2, 2, 3)
print("jacobian[0, 1, 0, 2]:", jacobian[0, 1, 0, 2].numpy())
#> jacobian[0, 1, 0, 2]: 6.0
print("jacobian[1, 0, 0, 2]:", jacobian[1, 0, 0, 2].numpy())
#> jacobian[1, 0, 0, 2]: 0.0
total = tf.reduce_sum(jacobian, axis=[0, 1])
assert tf.reduce_all(total == tape.gradient(y, x))
print("summed over y:", total.numpy().tolist())
#> summed over y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
