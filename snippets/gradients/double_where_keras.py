import keras
import tensorflow as tf


def safe_sqrt(x):
    zero = keras.ops.equal(x, 0)
    root = keras.ops.sqrt(keras.ops.where(zero, 1.0, x))
    return keras.ops.where(zero, 0.0, root)


x = tf.Variable([0.0, 4.0])
with tf.GradientTape() as tape:
    y = safe_sqrt(x)
print("value:", y.numpy().tolist())
#> value: [0.0, 2.0]
print("gradient:", tape.gradient(y, x).numpy().tolist())
#> gradient: [0.0, 0.25]
