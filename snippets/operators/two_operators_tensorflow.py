import tensorflow as tf

a = tf.constant([[1.0, 2.0], [3.0, 4.0]])
x, v = tf.ones((2, 5)), tf.ones(5)

print("a * a:", (a * a).numpy().tolist())
#> a * a: [[1.0, 4.0], [9.0, 16.0]]
print("a @ a:", (a @ a).numpy().tolist())
#> a @ a: [[7.0, 10.0], [15.0, 22.0]]
try:
    x @ v
except tf.errors.InvalidArgumentError as error:
    print("(2, 5) @ (5,):", type(error).__name__)
    #> (2, 5) @ (5,): InvalidArgumentError
try:
    v @ v
except tf.errors.InvalidArgumentError as error:
    print("(5,) @ (5,):", type(error).__name__)
    #> (5,) @ (5,): InvalidArgumentError
