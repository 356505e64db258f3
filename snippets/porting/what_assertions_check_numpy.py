import numpy as np

single, double = np.ones(3, np.float32), np.ones(3)
nan = np.array(float("nan"))


def outcome(a, b):
    try:
        np.testing.assert_allclose(a, b)
        return "passes"
    except AssertionError as error:
        return type(error).__name__


print("(2, 3) and (3,):", outcome(np.ones((2, 3)), single))
#> (2, 3) and (3,): AssertionError
print("float32 and float64:", outcome(single, double))
#> float32 and float64: passes
print("nan and nan:", outcome(nan, nan))
#> nan and nan: passes
