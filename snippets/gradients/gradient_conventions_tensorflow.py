import tensorflow as tf


def square(z):
    return tf.math.real(z) ** 2 + tf.math.imag(z) ** 2


other = tf.Variable(1.0)
cases = {
    "y = x * [1, 10]": (lambda x: x * [1.0, 10.0], 2.0),
    "y = x * [10]": (lambda x: x * [10.0], 2.0),
    "y without x": (lambda x: other**2, 2.0),
    "y = x ** 2, integer x": (lambda x: x**2, 2),
    "|z| ** 2 at 3+4j": (square, 3 + 4j),
}

for name, (f, value) in cases.items():
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    result = tape.gradient(y, x)
    if result is not None:
        result = result.numpy().item()
    print(f"{name}:", result)
    #> y = x * [1, 10]: 11.0
    #> y = x * [10]: 10.0
    #> y without x: None
    #> y = x ** 2, integer x: None
    #> |z| ** 2 at 3+4j: (6+8j)
