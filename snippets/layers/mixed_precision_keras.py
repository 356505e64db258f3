import keras
import tensorflow as tf

layer = keras.layers.Dense(units=3, dtype="mixed_bfloat16")
x = tf.ones((2, 5))

with tf.GradientTape() as tape:
    y = layer(x)
    loss = tf.reduce_sum(y)
gradient = tape.gradient(loss, layer.kernel)

print("weight:", layer.kernel.dtype)
#> weight: float32
print("output:", y.dtype.name)
#> output: bfloat16
print("gradient of the weight:", gradient.dtype.name)
#> gradient of the weight: float32
