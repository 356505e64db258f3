import tensorflow as tf

x = tf.constant(-1.0)

print("leaky_relu(-1):", f"{tf.nn.leaky_relu(x):.2f}")
#> leaky_relu(-1): -0.20
y = tf.nn.leaky_relu(x, alpha=0.1)
print("slope 0.1 given:", f"{y:.2f}")
#> slope 0.1 given: -0.10
