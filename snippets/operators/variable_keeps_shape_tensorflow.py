import tensorflow as tf

variable = tf.Variable(tf.ones((5, 1)))
row = tf.ones((1, 5))

try:
    variable += row
except RuntimeError as error:
    print("variable += row:", str(error).split(". ")[0])
    #> variable += row: `variable += value` with `tf.Variable`s is not supported
try:
    variable.assign_add(row)
except tf.errors.InvalidArgumentError as error:
    text = error.message.split("}} ")[-1].split(" [Op")[0]
    print("assign_add:", text)
    #> assign_add: Cannot update variable with shape [5,1] using a Tensor with shape [1,5], shapes must be equal.
