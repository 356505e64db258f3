import tensorflow as tf

cases = {
    "relu at 1e-40": tf.nn.relu,
    "maximum(x, 0) at 1e-40": lambda x: tf.maximum(x, 0),
}
for name, f in cases.items():
    x = tf.Variable(1e-40)
    with tf.GradientTape() as tape:
        y = f(x)
    print(f"{name}:", tape.gradient(y, x).numpy().item())
    #> relu at 1e-40: 0.0
    #> maximum(x, 0) at 1e-40: 1.0
