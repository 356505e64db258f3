import keras
import tensorflow as tf

assert keras.backend.backend() == "tensorflow"


def slope(f, value):
    x = keras.ops.convert_to_tensor(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


print("relu(x) at 0:", slope(keras.ops.relu, 0.0))
#> relu(x) at 0: 0.0
bound = slope(lambda x: keras.ops.maximum(x, 0), 0.0)
print("maximum(x, 0) at 0:", bound)
#> maximum(x, 0) at 0: 1.0
print("abs(x) at 0:", slope(keras.ops.abs, 0.0))
#> abs(x) at 0: 0.0
bound = slope(lambda x: keras.ops.clip(x, 0, 1), 0.0)
print("clip(x, 0, 1) at 0:", bound)
#> clip(x, 0, 1) at 0: 1.0
tie = slope(lambda x: keras.ops.maximum(x[0], x[1]), [2.0, 2.0])
print("maximum(x, y) at x = y:", tie)
#> maximum(x, y) at x = y: [1.0, 0.0]
tie = slope(lambda x: keras.ops.max(x, axis=0), [2.0, 2.0])
print("max([x, y], axis) at x = y:", tie)
#> max([x, y], axis) at x = y: [0.5, 0.5]
print("sqrt(x) at 0:", slope(keras.ops.sqrt, 0.0))
#> sqrt(x) at 0: inf
print("norm([x, y]) at 0:", slope(keras.ops.norm, [0.0, 0.0]))
#> norm([x, y]) at 0: [nan, nan]
