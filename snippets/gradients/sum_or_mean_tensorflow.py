import tensorflow as tf

b = tf.Variable([0.0, 0.0])
ones = tf.ones((4, 2))  # (batch, out_features)


def gradient(reduction):
    with tf.GradientTape() as tape:
        loss = reduction(tf.square(ones + b))
    return tape.gradient(loss, b).numpy()


print("mean:", gradient(tf.reduce_mean).tolist())
#> mean: [1.0, 1.0]
print("sum:", gradient(tf.reduce_sum).tolist())
#> sum: [8.0, 8.0]
