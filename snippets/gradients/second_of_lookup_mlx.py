import mlx.core as mx

x, rows = mx.array([3.0, 4.0]), mx.array([0, 0])
first = mx.grad(lambda x: (x[rows] ** 2).sum())
print("first:", first(x).tolist())
#> first: [12.0, 0.0]
print("second:", mx.grad(lambda x: first(x).sum())(x).tolist())
#> second: [4.0, 0.0]
