import tensorflow as tf

predictions = tf.ones((3, 1))
try:
    tf.ensure_shape(predictions, (3,))
except tf.errors.InvalidArgumentError as error:
    text = error.message.split("}} ")[-1].split(" [Op")[0]
    print("tf.ensure_shape:", text)
    #> tf.ensure_shape: Shape of tensor input [3,1] is not compatible with expected shape [3].
print("tf.squeeze:", tuple(tf.squeeze(predictions, axis=1).shape))
#> tf.squeeze: (3,)
