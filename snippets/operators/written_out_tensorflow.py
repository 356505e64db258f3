import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
negative = tf.constant([-1.0, -3.0])
table = tf.constant([[1, 2], [3, 4]])

y = tf.nn.leaky_relu(negative, alpha=0.1)[0]
print("leaky_relu(-1):", f"{y:.2f}")
#> leaky_relu(-1): -0.10
y = tf.nn.gelu(negative, approximate=False)[1]
print("gelu(-3):", f"{y:.4f}")
#> gelu(-3): -0.0040
print("std([1, 2, 3]):", f"{tf.math.reduce_std(x):.4f}")
#> std([1, 2, 3]): 0.8165
integers = tf.constant([1, 2])
mean = tf.reduce_mean(tf.cast(integers, tf.float32))
print("mean([1, 2]):", mean.numpy())
#> mean([1, 2]): 1.5
index = tf.argmax(table, axis=0)
print("argmax([[1, 2], [3, 4]]):", index.numpy().tolist())
#> argmax([[1, 2], [3, 4]]): [1, 1]
