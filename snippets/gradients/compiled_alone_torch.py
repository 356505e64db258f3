import torch
from torch.autograd import grad
from torch.func import hessian


def f(x):  # $y = (x_0 + x_1)^2$
    return x.sum() ** 2


def second(f, **options):
    x = torch.ones(2, requires_grad=True)
    (first,) = grad(f(x), x, create_graph=True)
    try:
        return grad(first.sum(), x, **options)[0].tolist()
    except RuntimeError as error:
        return f"{type(error).__name__}: {error}"


compiled = torch.compile(f, backend="aot_eager")
print("f:", second(f))
#> f: [4.0, 4.0]
print("f compiled:", second(compiled))
#> f compiled: RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
print("zeros:", second(compiled, materialize_grads=True))
#> zeros: [0.0, 0.0]
print("Hessian:", hessian(compiled)(torch.ones(2)).tolist())
#> Hessian: [[2.0, 2.0], [2.0, 2.0]]
