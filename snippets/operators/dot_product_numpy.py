import numpy as np

x, w = np.ones((2, 5)), np.ones((5, 3))
v, one = np.ones(5), np.ones(1)


def outcome(product):
    try:
        return tuple(product().shape)
    except ValueError as error:
        return type(error).__name__


print("(5,) dot (5,):", outcome(lambda: np.dot(v, v)))
#> (5,) dot (5,): ()
print("(2, 5) dot (5, 3):", outcome(lambda: np.dot(x, w)))
#> (2, 5) dot (5, 3): (2, 3)
print("(2, 5) dot (5,):", outcome(lambda: np.dot(x, v)))
#> (2, 5) dot (5,): (2,)
print("(1,) dot (5,):", outcome(lambda: np.dot(one, v)))
#> (1,) dot (5,): ValueError
