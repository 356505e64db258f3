import mlx.core as mx

single = mx.ones(3)
double = mx.ones(3, dtype=mx.float64)
nan = mx.array(float("nan"))


def outcome(a, b):
    return mx.allclose(a, b, stream=mx.cpu).item()


print("(2, 3) and (3,):", outcome(mx.ones((2, 3)), single))
#> (2, 3) and (3,): True
print("float32 and float64:", outcome(single, double))
#> float32 and float64: True
print("nan and nan:", outcome(nan, nan))
#> nan and nan: False
