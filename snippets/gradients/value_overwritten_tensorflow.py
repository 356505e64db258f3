import tensorflow as tf


def element(x, h):
    h[0] = 7.0


def parameter(x, h):
    x.assign_sub([1.0])


cases = {
    "h[0] = 7.0": element,
    "x -= 1.0": parameter,
    "h = h * 2": lambda x, h: h * 2,
}
for label, change in cases.items():
    x = tf.Variable([3.0])
    with tf.GradientTape() as tape:
        h = x * 1
        y = x * h * h  # $dy/dx = 3x^2$
    try:
        change(x, h)
        result = tape.gradient(y, x).numpy().item()
    except TypeError as error:
        result = type(error).__name__
    print(f"{label}:", result)
    #> h[0] = 7.0: TypeError
    #> x -= 1.0: 27.0
    #> h = h * 2: 27.0
