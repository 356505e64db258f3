import mindspore as ms

x = ms.Tensor([[1.0, 2, 3], [4, 5, 6]])
w = ms.Tensor([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


jacobian = ms.jacrev(f)(x)
(M, N), (Q, P) = f(x).shape, x.shape
assert jacobian.shape == (M, N, Q, P)
assert (jacobian == ms.jacfwd(f)(x)).all()
print("y:", f(x).shape)  # (M, N)
#> y: (2, 2)
print("x:", x.shape)  # (Q, P)
#> x: (2, 3)
print("jacobian:", jacobian.shape)  # (M, N, Q, P)
#> jacobian: (2, 2, 2, 3)
print("jacobian[0, 1, 0, 2]:", jacobian[0, 1, 0, 2].item())
#> jacobian[0, 1, 0, 2]: 6.0
print("jacobian[1, 0, 0, 2]:", jacobian[1, 0, 0, 2].item())
#> jacobian[1, 0, 0, 2]: 0.0
total = jacobian.sum(axis=(0, 1))
print("summed over y:", total.asnumpy().tolist())
#> summed over y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
