import tensorflow as tf

product = tf.ones((2, 3))
one, column = tf.ones((1,)), tf.ones((2, 1))


def text(error):
    return error.message.split("}} ")[-1].split(" [Op")[0]


print("+ with (1,):", tuple((product + one).shape))
#> + with (1,): (2, 3)
try:
    tf.nn.bias_add(product, one)
except tf.errors.InvalidArgumentError as error:
    print("bias_add with (1,):", text(error))
    #> bias_add with (1,): Must provide as many biases as the last dimension of the input tensor: [1] vs. [2,3]
print("+ with (2, 1):", tuple((product + column).shape))
#> + with (2, 1): (2, 3)
try:
    tf.nn.bias_add(product, column)
except tf.errors.InvalidArgumentError as error:
    print("bias_add with (2, 1):", text(error))
    #> bias_add with (2, 1): Biases must be 1D: [2,1]
