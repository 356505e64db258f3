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


cases = {
    "target 0, wrong by 10": (10.0, 0.0),
    "target 0, wrong by 20": (20.0, 0.0),
    "target 1, wrong by 20": (-20.0, 1.0),
    "target 1, right by 20": (20.0, 1.0),
}
for name, (z, y) in cases.items():
    value = round(gradient(on_p, z, y), 3) + 0.0
    print(f"on p, {name}:", value)
    #> on p, target 0, wrong by 10: 1.0
    #> on p, target 0, wrong by 20: 0.0
    #> on p, target 1, wrong by 20: 0.0
    #> on p, target 1, right by 20: 0.0
for name, (z, y) in cases.items():
    value = round(gradient(on_z, z, y), 3) + 0.0
    print(f"on logits, {name}:", value)
    #> on logits, target 0, wrong by 10: 1.0
    #> on logits, target 0, wrong by 20: 1.0
    #> on logits, target 1, wrong by 20: -1.0
    #> on logits, target 1, right by 20: 0.0
