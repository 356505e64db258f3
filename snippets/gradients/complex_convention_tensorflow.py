import tensorflow as tf

z = tf.Variable(3 + 4j)
with tf.GradientTape() as tape:
    loss = tf.math.real(z) ** 2 + tf.math.imag(z) ** 2
gradient = tape.gradient(loss, z)
conjugate = tf.math.conj(gradient)

print("gradient:", gradient.numpy().item())
#> gradient: (6+8j)
print("z - gradient / 2:", (z - gradient / 2).numpy().item())
#> z - gradient / 2: 0j
print("z - conj(gradient) / 2:", (z - conjugate / 2).numpy().item())
#> z - conj(gradient) / 2: 8j
