import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


def tail(z):
    return tf.math.log1p(tf.exp(-abs(z)))  # $\log(1 + e^{-|z|})$


bce = tf.nn.sigmoid_cross_entropy_with_logits
high = tf.float32.max
losses = {
    "clip(z, 0) - z + tail": lambda z: (
        tf.clip_by_value(z, 0.0, high) - z + tail(z)
    ),
    "maximum(z, 0) - z + tail": lambda z: (
        tf.maximum(z, 0.0) - z + tail(z)
    ),
    "relu(z) - z + tail": lambda z: tf.nn.relu(z) - z + tail(z),
    "softplus(z) - z": lambda z: tf.nn.softplus(z) - z,
    "built-in loss": lambda z: bce(labels=1.0, logits=z),
}
for name, loss in losses.items():
    print(f"{name}:", slope(loss, 0.0))
    #> clip(z, 0) - z + tail: 0.0
    #> maximum(z, 0) - z + tail: 0.0
    #> relu(z) - z + tail: -1.0
    #> softplus(z) - z: -0.5
    #> built-in loss: -0.5
