import tensorflow as tf


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    gradient = tape.gradient(y, x)
    return None if gradient is None else gradient.numpy().tolist()


cases = {
    "sign(x) at 0": (tf.sign, 0.0),
    "round(x) at 0.5": (tf.round, 0.5),
    "floor(x) at 1": (tf.floor, 1.0),
    "x % 3 at 3": (lambda x: x % 3, 3.0),
    "argmax([x, y])": (tf.argmax, [1.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sign(x) at 0: 0.0
    #> round(x) at 0.5: None
    #> floor(x) at 1: None
    #> x % 3 at 3: 1.0
    #> argmax([x, y]): None
