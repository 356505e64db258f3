import tensorflow as tf


def slope(f, z):
    z = tf.Variable(z)
    with tf.GradientTape() as tape:
        loss = f(z)
    return tape.gradient(loss, z).numpy().item()


losses = {
    "softplus(z) - z": lambda z: tf.nn.softplus(z) - z,
    "logaddexp(z, 0) - z": getattr(tf.math, "logaddexp", None),
    "-log_sigmoid(z)": lambda z: -tf.math.log_sigmoid(z),
}
for name, loss in losses.items():
    for z in 0.0, -200.0:
        print(f"{name} at {z:.0f}:", slope(loss, z) if loss else "–")
        #> softplus(z) - z at 0: -0.5
        #> softplus(z) - z at -200: -1.0
        #> logaddexp(z, 0) - z at 0: –
        #> logaddexp(z, 0) - z at -200: –
        #> -log_sigmoid(z) at 0: -0.5
        #> -log_sigmoid(z) at -200: -1.0
