import tensorflow as tf

x, w, v = tf.ones((2, 5)), tf.ones((5, 3)), tf.ones(5)
stack = tf.ones((4, 2, 5))


def outcome(product):
    try:
        return tuple(product().shape)
    except tf.errors.InvalidArgumentError as error:
        return type(error).__name__


print("(2, 5) * (5, 3):", outcome(lambda: x * w))
#> (2, 5) * (5, 3): InvalidArgumentError
print("(2, 5) * (5,):", outcome(lambda: x * v))
#> (2, 5) * (5,): (2, 5)
print("(2, 5) @ (5, 3):", outcome(lambda: x @ w))
#> (2, 5) @ (5, 3): (2, 3)
print("(2, 5) @ (5,):", outcome(lambda: x @ v))
#> (2, 5) @ (5,): InvalidArgumentError
print("(5,) @ (5,):", outcome(lambda: v @ v))
#> (5,) @ (5,): InvalidArgumentError
print("(4, 2, 5) @ (5, 3):", outcome(lambda: stack @ w))
#> (4, 2, 5) @ (5, 3): (4, 2, 3)
