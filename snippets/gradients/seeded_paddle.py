import paddle

x = paddle.to_tensor([[1.0, 2, 3], [4, 5, 6]], stop_gradient=False)
w = paddle.to_tensor([[1.0, 2], [3, 4], [5, 6]])

y = x @ w
(dx,) = paddle.grad(y, x, grad_outputs=paddle.ones_like(y))
print("seed of ones:", dx.tolist())
#> seed of ones: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]

y = x @ w
seed = paddle.to_tensor([[1.0, 10], [100, 1000]])
print("another seed:", seed.tolist())
#> another seed: [[1.0, 10.0], [100.0, 1000.0]]
(dx,) = paddle.grad(y, x, grad_outputs=seed)
print("its gradient:", dx.tolist())
#> its gradient: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
