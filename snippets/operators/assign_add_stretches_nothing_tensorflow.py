import tensorflow as tf

row = tf.ones((1, 5))
variable = tf.Variable(tf.ones((5, 5)))
try:
    variable += row
except RuntimeError as error:
    print("variable += row:", str(error).split(". ")[0])
    #> variable += row: `variable += value` with `tf.Variable`s is not supported

for shape in (5, 1), (5, 5):
    variable = tf.Variable(tf.ones(shape))
    try:
        variable.assign_add(row)
    except tf.errors.InvalidArgumentError as error:
        text = error.message.split("}} ")[-1].split(" [Op")[0]
        print(f"assign_add to {shape}:", text)
        #> assign_add to (5, 1): Cannot update variable with shape [5,1] using a Tensor with shape [1,5], shapes must be equal.
        #> assign_add to (5, 5): Cannot update variable with shape [5,5] using a Tensor with shape [1,5], shapes must be equal.
