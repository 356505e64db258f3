import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return (torch.autograd.grad(f(x), x)[0] + 0.0).tolist()


def by_hand(A):
    return A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]  # $ad - bc$


singular = [[1.0, 2], [2, 4]]
print("det:", slope(torch.linalg.det, singular))
#> det: [[0.0, 0.0], [0.0, 0.0]]
print("ad - bc:", slope(by_hand, singular))
#> ad - bc: [[4.0, -2.0], [-2.0, 1.0]]
batch = [[[1.0, 2], [3, 4]], singular]
first, second = slope(lambda A: torch.linalg.det(A).sum(), batch)
print("batch, regular matrix:", first)
#> batch, regular matrix: [[4.0, -3.0], [-2.0, 1.0]]
print("batch, singular matrix:", second)
#> batch, singular matrix: [[0.0, 0.0], [0.0, 0.0]]
A = torch.tensor(batch[0])  # $A$
right = torch.linalg.det(A) * torch.linalg.inv(A).T
right = right.round(decimals=3).tolist()  # $\det(A) A^{-\top}$
print("regular matrix, formula:", right)
#> regular matrix, formula: [[4.0, -3.0], [-2.0, 1.0]]

A = torch.tensor(singular, dtype=torch.float64)
check = torch.autograd.gradcheck
inputs = A.clone().requires_grad_()
passes = check(torch.linalg.det, inputs, raise_exception=False)
print("gradcheck:", passes)
#> gradcheck: False
A[1, 1] += 1e-8
(own,) = torch.autograd.grad(torch.linalg.det(A.requires_grad_()), A)
print("det, one entry plus 1e-8:", own.round(decimals=3).tolist())
#> det, one entry plus 1e-8: [[4.0, -2.0], [-2.0, 1.0]]
