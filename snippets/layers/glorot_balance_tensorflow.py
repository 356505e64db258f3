import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.random.normal((256, 300))
dy = tf.random.normal((256, 900))
scaling = keras.initializers.VarianceScaling


def mean_squares(init):
    layer = keras.layers.Dense(900, kernel_initializer=init)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = layer(x)
    dx = tape.gradient(y, x, dy)
    forward, backward = map(tf.math.reduce_mean, (y**2, dx**2))
    return f"{forward:.1f} {backward:.1f}"


print("by inputs:", mean_squares(scaling(mode="fan_in")))
#> by inputs: 1.0 3.0
print("by outputs:", mean_squares(scaling(mode="fan_out")))
#> by outputs: 0.3 1.0
print("Glorot:", mean_squares(scaling(mode="fan_avg")))
#> Glorot: 0.5 1.5
