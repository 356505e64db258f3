import tensorflow as tf

z = tf.Variable([[1j]])
with tf.GradientTape(persistent=True) as tape:
    sign, log = tf.linalg.slogdet(z)
    numbers = {
        "entry": z[0, 0],
        "det": tf.linalg.det(z),
        "slogdet": sign * tf.exp(log),
    }
    losses = {name: tf.math.imag(y) for name, y in numbers.items()}

for name, loss in losses.items():
    gradient = tape.gradient(loss, z).numpy().item() + 0
    print(f"{name}, loss and gradient:", loss.numpy().item(), gradient)
    #> entry, loss and gradient: 1.0 1j
    #> det, loss and gradient: 1.0 -1j
    #> slogdet, loss and gradient: 1.0 1j
