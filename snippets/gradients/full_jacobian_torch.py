import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


# $J_{mnqp} = \frac{\partial y_{mn}}{\partial x_{qp}}$
jacobian = torch.func.jacrev(f)(x)
assert jacobian.equal(torch.autograd.functional.jacobian(f, x))
assert jacobian.equal(torch.func.jacrev(f, chunk_size=1)(x))
(M, N), (Q, P) = f(x).shape, x.shape
assert jacobian.shape == (M, N, Q, P)
print("y:", tuple(f(x).shape))  # (M, N)
#> y: (2, 2)
print("x:", tuple(x.shape))  # (Q, P)
#> x: (2, 3)
print("jacobian:", tuple(jacobian.shape))  # (M, N, Q, P)
#> jacobian: (2, 2, 2, 3)
print("jacobian[0, 1, 0, 2]:", jacobian[0, 1, 0, 2].item())
#> jacobian[0, 1, 0, 2]: 6.0
print("jacobian[1, 0, 0, 2]:", jacobian[1, 0, 0, 2].item())
#> jacobian[1, 0, 0, 2]: 0.0
print("summed over y:", jacobian.sum(dim=(0, 1)).tolist())
#> summed over y: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
