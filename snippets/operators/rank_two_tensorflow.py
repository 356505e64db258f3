import keras
import tensorflow as tf

x, v = tf.ones((2, 5)), tf.ones(5)

try:
    tf.matmul(x, v)
except tf.errors.InvalidArgumentError as error:
    print("tf.matmul(x, v):", type(error).__name__)
    #> tf.matmul(x, v): InvalidArgumentError

matvec = tf.linalg.matvec(x, v)
print("tf.linalg.matvec(x, v):", tuple(matvec.shape))
#> tf.linalg.matvec(x, v): (2,)
dot = tf.tensordot(v, v, axes=1)
print("tf.tensordot(v, v, axes=1):", tuple(dot.shape))
#> tf.tensordot(v, v, axes=1): ()
product = keras.ops.matmul(x, v)
print("keras.ops.matmul(x, v):", tuple(product.shape))
#> keras.ops.matmul(x, v): (2,)
