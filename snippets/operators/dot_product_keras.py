import keras

x, w = keras.ops.ones((2, 5)), keras.ops.ones((5, 3))
v, one = keras.ops.ones(5), keras.ops.ones(1)


def outcome(product):
    try:
        return tuple(product().shape)
    except Exception as error:
        return type(error).__name__


print("(5,) dot (5,):", outcome(lambda: keras.ops.dot(v, v)))
#> (5,) dot (5,): ()
print("(2, 5) dot (5, 3):", outcome(lambda: keras.ops.dot(x, w)))
#> (2, 5) dot (5, 3): (2, 3)
print("(2, 5) dot (5,):", outcome(lambda: keras.ops.dot(x, v)))
#> (2, 5) dot (5,): (2,)
print("(1,) dot (5,):", outcome(lambda: keras.ops.dot(one, v)))
#> (1,) dot (5,): InvalidArgumentError
