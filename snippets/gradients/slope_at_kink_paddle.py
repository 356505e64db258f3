import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    return paddle.grad(f(x), x)[0].tolist()


zero = paddle.zeros([])
print("relu(x) at 0:", slope(paddle.nn.functional.relu, 0.0))
#> relu(x) at 0: 0.0
bound = slope(lambda x: paddle.maximum(x, zero), 0.0)
print("maximum(x, 0) at 0:", bound)
#> maximum(x, 0) at 0: 0.5
print("abs(x) at 0:", slope(paddle.abs, 0.0))
#> abs(x) at 0: 0.0
print("clip(x, 0, 1) at 0:", slope(lambda x: paddle.clip(x, 0, 1), 0.0))
#> clip(x, 0, 1) at 0: 1.0
tie = slope(lambda x: paddle.maximum(x[0], x[1]), [2.0, 2.0])
print("maximum(x, y) at x = y:", tie)
#> maximum(x, y) at x = y: [0.5, 0.5]
tie = slope(lambda x: paddle.max(x, axis=0), [2.0, 2.0])
print("max([x, y], axis) at x = y:", tie)
#> max([x, y], axis) at x = y: [0.5, 0.5]
print("sqrt(x) at 0:", slope(paddle.sqrt, 0.0))
#> sqrt(x) at 0: inf
print("norm([x, y]) at 0:", slope(paddle.linalg.norm, [0.0, 0.0]))
#> norm([x, y]) at 0: [0.0, 0.0]
