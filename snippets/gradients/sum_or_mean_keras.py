import keras
import tensorflow as tf

b = tf.Variable([0.0, 0.0])
ones = tf.ones((4, 2))  # (batch, out_features)


def gradient(reduction):
    mse = keras.losses.MeanSquaredError(reduction=reduction)
    with tf.GradientTape() as tape:
        loss = mse(0 * ones, ones + b)
    return tape.gradient(loss, b).numpy()


print("mean:", gradient("sum_over_batch_size").tolist())
#> mean: [1.0, 1.0]
print("sum:", gradient("sum").tolist())
#> sum: [4.0, 4.0]
