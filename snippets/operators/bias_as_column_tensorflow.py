import tensorflow as tf

bias = tf.constant([10, 20, 30])
column = bias[:, None]  # (3, 1)
batch = tf.zeros((3, 3), dtype=tf.int32)

right = batch + bias
print("bias (3,), batch of 3:", right.numpy().tolist())
#> bias (3,), batch of 3: [[10, 20, 30], [10, 20, 30], [10, 20, 30]]
wrong = batch + column
print("bias (3, 1), batch of 3:", wrong.numpy().tolist())
#> bias (3, 1), batch of 3: [[10, 10, 10], [20, 20, 20], [30, 30, 30]]
print("bias (3, 1), batch of 1:", tuple((batch[:1] + column).shape))
#> bias (3, 1), batch of 1: (3, 3)
try:
    batch[:2] + column
except tf.errors.InvalidArgumentError as error:
    print("bias (3, 1), batch of 2:", type(error).__name__)
    #> bias (3, 1), batch of 2: InvalidArgumentError
