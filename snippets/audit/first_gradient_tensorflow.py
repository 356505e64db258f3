import keras
import tensorflow as tf

X = tf.constant([[1.0, 2], [3, -1], [-2, 0], [0, 1]])
y = tf.constant([[1.0], [0], [1], [0]])
W, b = tf.Variable(tf.zeros((2, 1))), tf.Variable(0.0)


def gradients(loss):
    with tf.GradientTape() as tape:
        value = tf.reduce_mean(loss(y, X @ W + b))
    found = tape.gradient(value, [W, b])
    return [tf.squeeze(own).numpy().tolist() for own in found]


weighted = tf.nn.weighted_cross_entropy_with_logits
own = gradients(lambda y, z: weighted(y, z, 1.0))
print("weight, bias, weighted loss:", *own)
#> weight, bias, weighted loss: [0.75, 0.0] 0.5
loss = keras.losses.BinaryCrossentropy(from_logits=True)
print("weight, bias:", *gradients(loss))
#> weight, bias: [0.5, -0.25] 0.0
