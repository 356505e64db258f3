import numpy as np
import tensorflow as tf

integers, floats = tf.constant([1, 2]), tf.constant([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", floats.dtype.name)
#> [1.0, 2.0]: float32
print("[1, 2]:", integers.dtype.name)
#> [1, 2]: int32
print("a float64 array:", tf.constant(array).dtype.name)
#> a float64 array: float64
print("integers / 2:", (integers / 2).dtype.name)
#> integers / 2: float64
try:
    integers + floats
except tf.errors.InvalidArgumentError as error:
    print("integers + floats:", type(error).__name__)
    #> integers + floats: InvalidArgumentError
