import paddle

x = paddle.to_tensor([[1.0, 2, 3], [4, 5, 6]], stop_gradient=False)
w = paddle.to_tensor([[1.0, 2], [3, 4], [5, 6]])
y = x @ w

print("x:", tuple(x.shape))  # (Q, P)
#> x: (2, 3)
print("y:", tuple(y.shape))  # (M, N)
#> y: (2, 2)
(gradient,) = paddle.grad(y, x, retain_graph=True)
print("gradient of y:", gradient.tolist())
#> gradient of y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
(gradient,) = paddle.grad(y.sum(), x)
print("gradient of y summed:", gradient.tolist())
#> gradient of y summed: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
