import tensorflow as tf

single, double = tf.ones(3), tf.ones(3, tf.float64)
nan = tf.constant(float("nan"))


def outcome(a, b):
    try:
        tf.debugging.assert_near(a, b)
        return "passes"
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        return type(error).__name__


print("(2, 3) and (3,):", outcome(tf.ones((2, 3)), single))
#> (2, 3) and (3,): passes
print("float32 and float64:", outcome(single, double))
#> float32 and float64: ValueError
print("nan and nan:", outcome(nan, nan))
#> nan and nan: InvalidArgumentError
