import tensorflow as tf

cases = {
    "nothing stopped": lambda x: x**2 + x**3,  # $2x + 3x^2$
    "x ** 3 stopped": lambda x: x**2 + tf.stop_gradient(x**3),  # $2x$
    "both stopped": lambda x: tf.stop_gradient(x**2 + x**3),
}

for name, f in cases.items():
    x = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        y = f(x)
    result = tape.gradient(y, x)
    if result is not None:
        result = result.numpy().item()
    assert y.numpy() == 12.0  # $y = x^2 + x^3$
    print(f"{name}:", result)
    #> nothing stopped: 16.0
    #> x ** 3 stopped: 4.0
    #> both stopped: None
