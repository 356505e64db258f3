import torch
from torch.autograd.functional import hessian


def rounded(tensor):
    return [[round(x, 3) for x in row] for row in tensor.tolist()]


norm = torch.linalg.vector_norm
zero, x = torch.zeros(2), torch.tensor([3.0, 4.0])
print("gradient at 0:", torch.func.grad(norm)(zero).tolist())
#> gradient at 0: [0.0, 0.0]
print("Hessian at 0:", rounded(hessian(norm, zero)))
#> Hessian at 0: [[nan, nan], [nan, nan]]
print("Hessian at (3, 4):", rounded(hessian(norm, x)))
#> Hessian at (3, 4): [[0.128, -0.096], [-0.096, 0.072]]
