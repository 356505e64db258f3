import tensorflow as tf


def gradient(f, z):
    z = tf.constant(z, tf.complex64)
    with tf.GradientTape() as tape:
        tape.watch(z)
        y = f(z)
    return tape.gradient(y, z).numpy().item()


square = gradient(
    lambda z: tf.math.real(z) ** 2 + tf.math.imag(z) ** 2, 3 + 4j
)
print("real**2 + imag**2 at 3+4j:", square)
#> real**2 + imag**2 at 3+4j: (6+8j)
print("imag**2 at 2j:", gradient(lambda z: tf.math.imag(z) ** 2, 2j))
#> imag**2 at 2j: 4j
print("abs at 0j:", gradient(tf.abs, 0j))
#> abs at 0j: 0j
print("z * z at 1+2j, seed 1:", gradient(lambda z: z * z, 1 + 2j))
#> z * z at 1+2j, seed 1: (2-4j)
