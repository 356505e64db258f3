import torch

x = torch.tensor([1.0, 2, 3])
w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


seed, tangent = torch.tensor([1.0, 0]), torch.tensor([1.0, 0, 0])
row = torch.func.vjp(f, x)[1](seed)[0]
column = torch.func.jvp(f, (x,), (tangent,))[1]
print("jacobian:", torch.func.jacrev(f)(x).tolist())
#> jacobian: [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]
print("a row, reverse mode:", row.tolist())
#> a row, reverse mode: [1.0, 3.0, 5.0]
print("a column, forward mode:", column.tolist())
#> a column, forward mode: [1.0, 2.0]
assert torch.func.jacfwd(f)(x).equal(torch.func.jacrev(f)(x))
