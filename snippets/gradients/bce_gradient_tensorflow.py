import keras
import tensorflow as tf


def gradient(loss, z, y):
    z, y = tf.constant([[z]]), tf.constant([[y]])
    with tf.GradientTape() as tape:
        tape.watch(z)
        value = loss(z, y)
    return tape.gradient(value, z).numpy().item()


def on_p(z, y):
    p = tf.sigmoid(z)
    return keras.losses.BinaryCrossentropy()(y, p)


def on_z(z, y):
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    return loss(y, z)


for z, y in [(10.0, 0.0), (20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_p, z, y), 3) + 0.0
    print(f"on p, logit {z:.0f}, target {y:.0f}:", value)
    #> on p, logit 10, target 0: 1.0
    #> on p, logit 20, target 0: 0.0
    #> on p, logit -20, target 1: 0.0
    #> on p, logit 20, target 1: 0.0
for z, y in [(20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_z, z, y), 3) + 0.0
    print(f"on logits, logit {z:.0f}, target {y:.0f}:", value)
    #> on logits, logit 20, target 0: 1.0
    #> on logits, logit -20, target 1: -1.0
    #> on logits, logit 20, target 1: 0.0
