import mlx.core as mx


@mx.custom_function
def matmul(x, w):
    return x @ w


@matmul.vjp
def vjp(saved, dy, y):
    received.append(dy.tolist())
    x, w = saved
    return dy @ w.T, x.T @ dy


received = []
x = mx.array([[1.0, 2, 3], [4, 5, 6]])
w = mx.array([[1.0, 2], [3, 4], [5, 6]])
_, (dx, dw) = mx.vjp(matmul, [x, w], [mx.ones((2, 2))])
print("it receives:", *received)
#> it receives: [[1.0, 1.0], [1.0, 1.0]]
print("it returns for x:", dx.tolist())
#> it returns for x: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("it returns for w:", dw.tolist())
#> it returns for w: [[5.0, 5.0], [7.0, 7.0], [9.0, 9.0]]
