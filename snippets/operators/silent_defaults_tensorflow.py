import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
integers = tf.constant([1, 2])
table = tf.constant([[1, 2], [3, 4]])

value = tf.nn.leaky_relu(-1.0)
print("leaky_relu(-1):", f"{value:.2f}")
#> leaky_relu(-1): -0.20
print("std([1, 2, 3]):", f"{tf.math.reduce_std(x):.4f}")
#> std([1, 2, 3]): 0.8165
print("mean of integers:", tf.reduce_mean(integers).numpy())
#> mean of integers: 1
print("argmax of a table:", tf.argmax(table).numpy().tolist())
#> argmax of a table: [1, 1]
value = tf.nn.gelu(-3.0)
print("gelu(-3):", f"{value:.4f}")
#> gelu(-3): -0.0040
