import torch


def f(x):
    return (x[0] * x[1]) ** 2


x, v = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 10.0])
hessian = torch.func.hessian(f)(x)
product = torch.func.jvp(torch.func.grad(f), (x,), (v,))[1]
print("Hessian:", hessian.tolist())
#> Hessian: [[8.0, 8.0], [8.0, 2.0]]
print("Hessian @ v:", (hessian @ v).tolist())
#> Hessian @ v: [88.0, 28.0]
print("without the Hessian:", product.tolist())
#> without the Hessian: [88.0, 28.0]
