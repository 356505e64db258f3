import tensorflow as tf


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


print("relu(x) at 0:", slope(tf.nn.relu, 0.0))
#> relu(x) at 0: 0.0
bound = slope(lambda x: tf.maximum(x, 0), 0.0)
print("maximum(x, 0) at 0:", bound)
#> maximum(x, 0) at 0: 1.0
print("abs(x) at 0:", slope(tf.abs, 0.0))
#> abs(x) at 0: 0.0
bound = slope(lambda x: tf.clip_by_value(x, 0, 1), 0.0)
print("clip(x, 0, 1) at 0:", bound)
#> clip(x, 0, 1) at 0: 1.0
tie = slope(lambda x: tf.maximum(x[0], x[1]), [2.0, 2.0])
print("maximum(x, y) at x = y:", tie)
#> maximum(x, y) at x = y: [1.0, 0.0]
tie = slope(lambda x: tf.reduce_max(x, axis=0), [2.0, 2.0])
print("max([x, y], axis) at x = y:", tie)
#> max([x, y], axis) at x = y: [0.5, 0.5]
print("sqrt(x) at 0:", slope(tf.sqrt, 0.0))
#> sqrt(x) at 0: inf
print("norm([x, y]) at 0:", slope(tf.norm, [0.0, 0.0]))
#> norm([x, y]) at 0: [nan, nan]
