import mlx.core as mx
import mlx.nn as nn


def slope(f, value):
    return mx.grad(f)(mx.array(value)).tolist()


print("relu(x) at 0:", slope(nn.relu, 0.0))
#> relu(x) at 0: 0.0
print("maximum(x, 0) at 0:", slope(lambda x: mx.maximum(x, 0), 0.0))
#> maximum(x, 0) at 0: 0.0
print("abs(x) at 0:", slope(mx.abs, 0.0))
#> abs(x) at 0: 0.0
print("clip(x, 0, 1) at 0:", slope(lambda x: mx.clip(x, 0, 1), 0.0))
#> clip(x, 0, 1) at 0: 0.0
tie = slope(lambda x: mx.maximum(x[0], x[1]), [2.0, 2.0])
print("maximum(x, y) at x = y:", tie)
#> maximum(x, y) at x = y: [0.0, 1.0]
tie = slope(lambda x: mx.max(x, axis=0), [2.0, 2.0])
print("max([x, y], axis) at x = y:", tie)
#> max([x, y], axis) at x = y: [0.5, 0.5]
print("sqrt(x) at 0:", slope(mx.sqrt, 0.0))
#> sqrt(x) at 0: inf
print("norm([x, y]) at 0:", slope(mx.linalg.norm, [0.0, 0.0]))
#> norm([x, y]) at 0: [nan, nan]
