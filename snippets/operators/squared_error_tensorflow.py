import tensorflow as tf

targets = tf.constant([0.0, 1.0, 2.0])  # (3,)
predictions = targets[:, None]  # (3, 1)

error = predictions - targets
mean = tf.reduce_mean(tf.square(error))
print("(3, 1) - (3,):", tuple(error.shape))
#> (3, 1) - (3,): (3, 3)
print("mean of the squares:", mean.numpy().item())
#> mean of the squares: 1.3333333730697632

error = tf.squeeze(predictions, axis=1) - targets
mean = tf.reduce_mean(tf.square(error))
print("(3,) - (3,):", tuple(error.shape))
#> (3,) - (3,): (3,)
print("mean, equal shapes:", mean.numpy().item())
#> mean, equal shapes: 0.0
