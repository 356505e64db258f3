from tinygrad import Tensor

x = Tensor([[1.0, 2, 3], [4, 5, 6]])
w = Tensor([[1.0, 2], [3, 4], [5, 6]])
y = x @ w

seeds = Tensor.eye(y.numel()).reshape(y.numel(), *y.shape)
rows = [y.gradient(x, gradient=seed)[0] for seed in seeds]
jacobian = Tensor.stack(*rows).reshape(*y.shape, *x.shape)
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
print("summed over y:", jacobian.sum((0, 1)).tolist())
#> summed over y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
