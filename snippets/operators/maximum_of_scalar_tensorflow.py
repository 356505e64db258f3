import tensorflow as tf

x = tf.constant([-1.0, 2.0])

print("maximum(x, 0.0):", tf.maximum(x, 0.0).numpy().tolist())
#> maximum(x, 0.0): [0.0, 2.0]
zero = tf.constant(0.0)  # ()
print("maximum(x, zero):", tf.maximum(x, zero).numpy().tolist())
#> maximum(x, zero): [0.0, 2.0]
