import torch
from torch.autograd import grad
from torch.func import hessian


def f(x):  # $y = (x_0 + x_1)^2$
    return x.sum() ** 2  # $x_0 + x_1$ is saved


def first(f, x):
    loss = f(x) + (x * x).sum()
    return grad(loss, x, create_graph=True)[0].sum()


x = torch.ones(2, requires_grad=True)
compiled = torch.compile(f, backend="aot_eager")
print("f:", grad(first(f, x), x)[0].tolist())
#> f: [6.0, 6.0]
print("f compiled:", grad(first(compiled, x), x)[0].tolist())
#> f compiled: [2.0, 2.0]
try:
    first(compiled, x).backward()
except RuntimeError as error:
    print("f compiled, backward():", f"{type(error).__name__}: {error}")
    #> f compiled, backward(): RuntimeError: torch.compile with aot_autograd does not currently support double backward
whole = torch.compile(hessian(f), backend="aot_eager")
print("Hessian compiled:", whole(torch.ones(2)).tolist())
#> Hessian compiled: [[2.0, 2.0], [2.0, 2.0]]
