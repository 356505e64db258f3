import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x * 2
seed = tf.ones(2)

print("x:", tuple(x.shape))
#> x: (3,)
print("seed:", tuple(seed.shape))
#> seed: (2,)
gradient = tape.gradient(y, x, output_gradients=seed)
print("gradient:", tuple(gradient.shape))
#> gradient: (2,)
