import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)
labels = tf.constant([1.0, 1.0, 0.0, 0.0])  # (4,)


def gradient(labels):
    z = tf.Variable(tf.zeros((4, 1)))
    with tf.GradientTape() as tape:
        loss = bce(labels, z)
    return tape.gradient(loss, z).numpy().flatten().tolist()


print("equal shapes:", gradient(labels[:, None]))
#> equal shapes: [-0.125, -0.125, 0.125, 0.125]
print("(4, 1) and (4,):", gradient(labels))
#> (4, 1) and (4,): [-0.125, -0.125, 0.125, 0.125]
