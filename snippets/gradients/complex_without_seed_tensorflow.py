import tensorflow as tf

z = tf.constant(1 + 2j)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(z)
    y = z * z  # $2z$
print("gradient:", tape.gradient(y, z).numpy().item())
#> gradient: (2-4j)
seed = tf.constant(1 + 0j)
gradient = tape.gradient(y, z, output_gradients=seed)
print("seed of one:", gradient.numpy().item())
#> seed of one: (2-4j)
