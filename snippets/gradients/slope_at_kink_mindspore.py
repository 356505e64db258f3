import mindspore as ms


def slope(f, value):
    return ms.grad(f)(ms.Tensor(value, ms.float32)).tolist()


zero = ms.Tensor(0.0)
print("relu(x) at 0:", slope(ms.ops.relu, 0.0))
#> relu(x) at 0: 0.0
bound = slope(lambda x: ms.ops.maximum(x, zero), 0.0)
print("maximum(x, 0) at 0:", bound)
#> maximum(x, 0) at 0: 0.5
print("abs(x) at 0:", slope(ms.ops.abs, 0.0))
#> abs(x) at 0: 0.0
print("clip(x, 0, 1) at 0:", slope(lambda x: ms.ops.clip(x, 0, 1), 0.0))
#> clip(x, 0, 1) at 0: 1.0
tie = slope(lambda x: ms.ops.maximum(x[0], x[1]), [2.0, 2.0])
print("maximum(x, y) at x = y:", tie)
#> maximum(x, y) at x = y: [0.5, 0.5]
tie = slope(lambda x: ms.ops.max(x, axis=0)[0], [2.0, 2.0])
print("max([x, y], axis) at x = y:", tie)
#> max([x, y], axis) at x = y: [1.0, 0.0]
print("sqrt(x) at 0:", slope(ms.ops.sqrt, 0.0))
#> sqrt(x) at 0: inf
print("norm([x, y]) at 0:", slope(ms.ops.norm, [0.0, 0.0]))
#> norm([x, y]) at 0: [nan, nan]
