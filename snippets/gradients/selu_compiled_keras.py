import keras
import tensorflow as tf


def slope(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = keras.activations.selu(x)
    return tape.gradient(y, x)


x = tf.constant(0.0)
compiled = tf.function(slope, jit_compile=True)
print("selu:", f"{slope(x).numpy():.4g}")
#> selu: 1.051
print("selu, compiled:", f"{compiled(x).numpy():.4g}")
#> selu, compiled: 1.758
