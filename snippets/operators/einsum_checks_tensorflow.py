import tensorflow as tf

x, column = tf.ones((3, 3)), tf.ones((3, 1))
one, five = tf.ones(1), tf.ones(5)

try:
    tf.einsum("bo,o->bo", x, column)
except tf.errors.InvalidArgumentError as error:
    print("a second axis:", type(error).__name__)
    #> a second axis: InvalidArgumentError
try:
    tf.einsum("i,i->i", tf.ones(2), five)
except tf.errors.InvalidArgumentError as error:
    print("lengths 2 and 5:", type(error).__name__)
    #> lengths 2 and 5: InvalidArgumentError
try:
    tf.einsum("i,i->", one, five)
except tf.errors.InvalidArgumentError as error:
    print("lengths 1 and 5:", type(error).__name__)
    #> lengths 1 and 5: InvalidArgumentError
