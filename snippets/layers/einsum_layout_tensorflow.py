import tensorflow as tf

x = tf.constant([[1, 2, 3, 4, 5]])
W = tf.reshape(tf.range(15), (3, 5))  # (out, in)
K = tf.transpose(W)  # (in, out)

y = tf.einsum("bi,oi->bo", x, W)  # $y_{bo} = \sum_i x_{bi} W_{oi}$
print("W:", tuple(W.shape))
#> W: (3, 5)
print("bi,oi->bo:", y.numpy().tolist())
#> bi,oi->bo: [[40, 115, 190]]
product = tf.linalg.matmul(x, W, transpose_b=True)
assert tf.reduce_all(y == product)

y = tf.einsum("bi,io->bo", x, K)  # $y_{bo} = \sum_i x_{bi} K_{io}$
print("K:", tuple(K.shape))
#> K: (5, 3)
print("bi,io->bo:", y.numpy().tolist())
#> bi,io->bo: [[40, 115, 190]]
assert tf.reduce_all(y == tf.linalg.matmul(x, K))
