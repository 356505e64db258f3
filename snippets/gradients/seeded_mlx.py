import mlx.core as mx

x = mx.array([[1.0, 2, 3], [4, 5, 6]])
w = mx.array([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


_, (dx,) = mx.vjp(f, [x], [mx.ones((2, 2))])
print("seed of ones:", dx.tolist())
#> seed of ones: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]

seed = mx.array([[1.0, 10], [100, 1000]])
print("another seed:", seed.tolist())
#> another seed: [[1.0, 10.0], [100.0, 1000.0]]
_, (dx,) = mx.vjp(f, [x], [seed])
print("its gradient:", dx.tolist())
#> its gradient: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
