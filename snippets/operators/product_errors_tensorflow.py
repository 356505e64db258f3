import tensorflow as tf

x, w = tf.ones((2, 5)), tf.ones((5, 3))


def text(error):
    return error.message.split("}} ")[-1].split(" [Op")[0]


try:
    x * w
except tf.errors.InvalidArgumentError as error:
    print("x * w:", text(error))
    #> x * w: Incompatible shapes: [2,5] vs. [5,3]

try:
    x @ x
except tf.errors.InvalidArgumentError as error:
    print("x @ x:", text(error))
    #> x @ x: Matrix size-incompatible: In[0]: [2,5], In[1]: [2,5]
