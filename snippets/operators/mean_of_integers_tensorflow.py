import tensorflow as tf

x = tf.constant([1, 2])

print("mean of integers:", tf.reduce_mean(x).numpy())
#> mean of integers: 1
floats = tf.cast(x, tf.float32)
print("as floats:", tf.reduce_mean(floats).numpy())
#> as floats: 1.5
