import paddle

x = paddle.to_tensor([[1.0, 2, 3], [4, 5, 6]], stop_gradient=False)
w = paddle.to_tensor([[1.0, 2], [3, 4], [5, 6]])
flat = x.reshape([6])
y = flat.reshape(x.shape) @ w
matrix = paddle.autograd.jacobian(y.reshape([4]), flat)[:]

(M, N), (Q, P) = y.shape, x.shape
jacobian = matrix.reshape([M, N, Q, P])
assert tuple(jacobian.shape) == (M, N, Q, P)
print("y:", tuple(y.shape))  # (M, N)
#> y: (2, 2)
print("x:", tuple(x.shape))  # (Q, P)
#> x: (2, 3)
print("jacobian:", tuple(jacobian.shape))  # (M, N, Q, P)
#> jacobian: (2, 2, 2, 3)
print("jacobian[0, 1, 0, 2]:", jacobian[0, 1, 0, 2].item())
#> jacobian[0, 1, 0, 2]: 6.0
print("jacobian[1, 0, 0, 2]:", jacobian[1, 0, 0, 2].item())
#> jacobian[1, 0, 0, 2]: 0.0
print("summed over y:", jacobian.sum([0, 1]).tolist())
#> summed over y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
