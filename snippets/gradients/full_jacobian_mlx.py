import mlx.core as mx

x = mx.array([[1.0, 2, 3], [4, 5, 6]])
w = mx.array([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


def row(seed):
    return mx.vjp(f, [x], [seed])[1][0]


y = f(x)
seeds = mx.eye(y.size).reshape(y.size, *y.shape)
jacobian = mx.vmap(row)(seeds).reshape(*y.shape, *x.shape)
(M, N), (Q, P) = y.shape, x.shape
assert jacobian.shape == (M, N, Q, P)
print("y:", y.shape)  # (M, N)
#> y: (2, 2)
print("x:", x.shape)  # (Q, P)
#> x: (2, 3)
print("jacobian:", jacobian.shape)  # (M, N, Q, P)
#> jacobian: (2, 2, 2, 3)
print("jacobian[0, 1, 0, 2]:", jacobian[0, 1, 0, 2].item())
#> jacobian[0, 1, 0, 2]: 6.0
print("jacobian[1, 0, 0, 2]:", jacobian[1, 0, 0, 2].item())
#> jacobian[1, 0, 0, 2]: 0.0
print("summed over y:", jacobian.sum(axis=(0, 1)).tolist())
#> summed over y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
