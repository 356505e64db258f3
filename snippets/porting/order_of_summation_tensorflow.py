import tensorflow as tf

big, one = tf.constant(1e8), tf.constant(1.0)
infinity = tf.constant(float("inf"))

print("dtype:", big.dtype.name)
#> dtype: float32
print("(1e8 + 1) - 1e8:", ((big + one) - big).numpy().item())
#> (1e8 + 1) - 1e8: 0.0
print("(1e8 - 1e8) + 1:", ((big - big) + one).numpy().item())
#> (1e8 - 1e8) + 1: 1.0
step = tf.math.nextafter(one, infinity) - one
print("step at 1:", step.numpy().item())
#> step at 1: 1.1920928955078125e-07
step = tf.math.nextafter(big, infinity) - big
print("step at 1e8:", step.numpy().item())
#> step at 1e8: 8.0
