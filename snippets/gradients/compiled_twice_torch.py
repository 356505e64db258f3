import torch
from torch.autograd import grad
from torch.func import hessian


def f(x):  # $y = (x_0 + x_1)^2$
    return x.sum() ** 2


def second(f):
    x = torch.ones(2, requires_grad=True)
    loss = f(x) + (x * x).sum()
    (first,) = grad(loss, x, create_graph=True)
    return grad(first.sum(), x)[0].tolist()


print("f:", second(f))
#> f: [6.0, 6.0]
print("f compiled:", second(torch.compile(f, backend="aot_eager")))
#> f compiled: [2.0, 2.0]
whole = torch.compile(hessian(f), backend="aot_eager")
print("Hessian compiled:", whole(torch.ones(2)).tolist())
#> Hessian compiled: [[2.0, 2.0], [2.0, 2.0]]
