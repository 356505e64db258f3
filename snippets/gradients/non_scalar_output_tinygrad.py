from tinygrad import Tensor

x = Tensor([[1.0, 2, 3], [4, 5, 6]])
w = Tensor([[1.0, 2], [3, 4], [5, 6]])
y = x @ w

print("x:", x.shape)  # (Q, P)
#> x: (2, 3)
print("y:", y.shape)  # (M, N)
#> y: (2, 2)
try:
    print("gradient of y:", y.gradient(x)[0].tolist())
except AssertionError as error:
    print("gradient of y:", f"{type(error).__name__}: {error}")
    #> gradient of y: AssertionError: when no gradient is provided, backward must be called on a scalar tensor
(gradient,) = y.sum().gradient(x)
print("gradient of y summed:", gradient.tolist())
#> gradient of y summed: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
