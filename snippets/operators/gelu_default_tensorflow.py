import tensorflow as tf

x = tf.constant(-3.0)
exact = tf.nn.gelu(x, approximate=False)
tanh = tf.nn.gelu(x, approximate=True)

print("gelu(-3):", f"{tf.nn.gelu(x):.4f}")
#> gelu(-3): -0.0040
print("exact:", f"{exact:.4f}")
#> exact: -0.0040
print("tanh approximation:", f"{tanh:.4f}")
#> tanh approximation: -0.0036
