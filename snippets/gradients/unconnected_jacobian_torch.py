import torch


def constant(x):
    return torch.tensor([5.0])


def linear(x):
    return 3 * x.sum()


x = torch.tensor([1.0, 2.0])
jacobian = torch.func.jacrev(constant)(x)
print("Jacobian of a constant:", jacobian.tolist())
#> Jacobian of a constant: [[0.0, 0.0]]
hessian = torch.func.hessian(linear)(x)
print("Hessian of a linear function:", hessian.tolist())
#> Hessian of a linear function: [[0.0, 0.0], [0.0, 0.0]]
