import mlx.core as mx

x = mx.array([[1.0, 2, 3], [4, 5, 6]])
w = mx.array([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


print("x:", x.shape)  # (Q, P)
#> x: (2, 3)
print("y:", f(x).shape)  # (M, N)
#> y: (2, 2)
try:
    print("gradient of y:", mx.grad(f)(x).tolist())
except ValueError as error:
    print("gradient of y:", f"{type(error).__name__}: {error}")
    #> gradient of y: ValueError: [vjp] Output shape (2,2) does not match cotangent shape ().
gradient = mx.grad(lambda x: f(x).sum())(x)
print("gradient of y summed:", gradient.tolist())
#> gradient of y summed: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
