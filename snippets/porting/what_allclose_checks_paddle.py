import paddle

single = paddle.ones([3])
double = single.astype("float64")
nan = paddle.to_tensor(float("nan"))


def outcome(a, b):
    try:
        return paddle.allclose(a, b).item()
    except (RuntimeError, ValueError) as error:
        return type(error).__name__


print("(2, 3) and (3,):", outcome(paddle.ones([2, 3]), single))
#> (2, 3) and (3,): RuntimeError
print("float32 and float64:", outcome(single, double))
#> float32 and float64: ValueError
print("nan and nan:", outcome(nan, nan))
#> nan and nan: False
