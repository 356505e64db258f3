import mindspore as ms

x = ms.Tensor([[1.0, 2, 3], [4, 5, 6]])
w = ms.Tensor([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


print("x:", x.shape)  # (Q, P)
#> x: (2, 3)
print("y:", f(x).shape)  # (M, N)
#> y: (2, 2)
gradient = ms.grad(f)(x)
print("gradient of y:", gradient.tolist())
#> gradient of y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
gradient = ms.grad(lambda x: f(x).sum())(x)
print("gradient of y summed:", gradient.tolist())
#> gradient of y summed: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
