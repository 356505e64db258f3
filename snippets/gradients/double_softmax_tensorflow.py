import keras
import tensorflow as tf

Loss = keras.losses.SparseCategoricalCrossentropy
loss, label = Loss(from_logits=True), tf.constant([0])


def gradient(prepare, logits):
    z = tf.Variable([logits])
    with tf.GradientTape() as tape:
        value = loss(label, prepare(z))
    grad = tape.gradient(value, z).numpy()
    return round(grad[0, 0].item(), 4) + 0.0


start, wrong = [0.0, 0.0, 0.0, 0.0], [0.0, 20.0, 0.0, 0.0]
print("once, at the start:", gradient(tf.identity, start))
#> once, at the start: -0.75
print("twice, at the start:", gradient(tf.nn.softmax, start))
#> twice, at the start: -0.1875
print("once, sure and wrong:", gradient(tf.identity, wrong))
#> once, sure and wrong: -1.0
print("twice, sure and wrong:", gradient(tf.nn.softmax, wrong))
#> twice, sure and wrong: 0.0
