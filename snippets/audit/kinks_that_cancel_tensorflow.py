import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


print("x * |x| at 0.0:", slope(lambda x: x * abs(x), 0.0))
#> x * |x| at 0.0: 0.0
print("|x| ** 3 at 0.0:", slope(lambda x: abs(x) ** 3, 0.0))
#> |x| ** 3 at 0.0: 0.0
print("relu(x) ** 2 at 0.0:", slope(lambda x: tf.nn.relu(x) ** 2, 0.0))
#> relu(x) ** 2 at 0.0: 0.0
