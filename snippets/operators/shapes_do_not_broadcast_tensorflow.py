import tensorflow as tf

try:
    tf.ones(3) + tf.ones(4)
except tf.errors.InvalidArgumentError as error:
    text = error.message.split("}} ")[-1].split(" [Op")[0]
    print("type:", type(error).__name__)
    #> type: InvalidArgumentError
    print("text:", text)
    #> text: Incompatible shapes: [3] vs. [4]
