import mlx.core as mx


def gradient(f, x):
    try:
        return mx.grad(lambda x: f(x).sum())(x).tolist()
    except ValueError as error:
        return type(error).__name__


w, integer = mx.array([3.0, 4.0]), mx.array([1, 0])
boolean = mx.array([True, False])
print("integer:", gradient(lambda x: 2.0 * x, integer))  # $2x$
#> integer: [2, 2]
print("boolean:", gradient(lambda x: 2.0 * x, boolean))
#> boolean: [True, True]
print("index:", gradient(lambda x: w[x], integer))
#> index: ValueError
