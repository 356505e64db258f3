from tinygrad import Tensor, dtypes


def slope(f, value):
    x = Tensor(value, dtype=dtypes.float32).clone()
    return f(x).gradient(x)[0].tolist()


print("relu(x) at 0:", slope(Tensor.relu, 0.0))
#> relu(x) at 0: 0.0
print("maximum(x, 0) at 0:", slope(lambda x: x.maximum(0), 0.0))
#> maximum(x, 0) at 0: 0.5
print("abs(x) at 0:", slope(Tensor.abs, 0.0))
#> abs(x) at 0: 0.0
print("clip(x, 0, 1) at 0:", slope(lambda x: x.clip(0, 1), 0.0))
#> clip(x, 0, 1) at 0: 1.0
tie = slope(lambda x: x[0].maximum(x[1]), [2.0, 2.0])
print("maximum(x, y) at x = y:", tie)
#> maximum(x, y) at x = y: [0.5, 0.5]
tie = slope(lambda x: x.max(axis=0), [2.0, 2.0])
print("max([x, y], axis) at x = y:", tie)
#> max([x, y], axis) at x = y: [0.5, 0.5]
print("sqrt(x) at 0:", slope(Tensor.sqrt, 0.0))
#> sqrt(x) at 0: inf
norm = slope(lambda x: x.square().sum().sqrt(), [0.0, 0.0])
print("norm([x, y]) at 0:", norm)
#> norm([x, y]) at 0: [nan, nan]
