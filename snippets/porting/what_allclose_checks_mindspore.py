import mindspore as ms

single = ms.ops.ones(3)
double = ms.ops.ones(3, ms.float64)
nan = ms.Tensor(float("nan"))


def outcome(a, b):
    try:
        return bool(ms.mint.allclose(a, b))
    except TypeError as error:
        return type(error).__name__


print("(2, 3) and (3,):", outcome(ms.ops.ones((2, 3)), single))
#> (2, 3) and (3,): True
print("float32 and float64:", outcome(single, double))
#> float32 and float64: TypeError
print("nan and nan:", outcome(nan, nan))
#> nan and nan: False
