import torch


def f(x):
    return (x[0] * x[1]) ** 2  # $f(x) = (x_0 x_1)^2$


x = torch.tensor([1.0, 2.0], requires_grad=True)
(gradient,) = torch.autograd.grad(f(x), x, create_graph=True)
print("gradient:", gradient.tolist())
#> gradient: [8.0, 4.0]
(second,) = torch.autograd.grad(gradient.sum(), x)
print("gradient of the gradient:", second.tolist())
#> gradient of the gradient: [16.0, 10.0]
hessian = torch.func.hessian(f)(x.detach())
print("Hessian:", hessian.tolist())
#> Hessian: [[8.0, 8.0], [8.0, 2.0]]
print("its diagonal:", hessian.diagonal().tolist())
#> its diagonal: [8.0, 2.0]
