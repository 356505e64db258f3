import tensorflow as tf
from keras import ops


def slope(f, z):
    z = tf.Variable(z)
    with tf.GradientTape() as tape:
        loss = f(z)
    return tape.gradient(loss, z).numpy().item()


losses = {
    "softplus(z) - z": lambda z: ops.softplus(z) - z,
    "logaddexp(z, 0) - z": lambda z: ops.logaddexp(z, 0.0) - z,
    "-log_sigmoid(z)": lambda z: -ops.log_sigmoid(z),
}
for name, loss in losses.items():
    for z in 0.0, -200.0:
        print(f"{name} at {z:.0f}:", slope(loss, z))
        #> softplus(z) - z at 0: -0.5
        #> softplus(z) - z at -200: -1.0
        #> logaddexp(z, 0) - z at 0: 0.0
        #> logaddexp(z, 0) - z at -200: -1.0
        #> -log_sigmoid(z) at 0: -0.5
        #> -log_sigmoid(z) at -200: -1.0
