import warnings

import torch
from torch.autograd import grad
from torch.autograd.function import once_differentiable


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x * x  # $y = x^3$

    @staticmethod
    @once_differentiable
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        return 3 * x * x * dy


def second(cube, f):
    x = torch.tensor(1.0, requires_grad=True)
    (first,) = grad(f(x, cube(x)), x, create_graph=True)
    try:
        first.backward()
    except RuntimeError as error:
        return f"{type(error).__name__}: {error}".split("\n")[0]
    return x.grad.item()


print("y * y:", second(Cube.apply, lambda x, y: y * y))
#> y * y: RuntimeError: trying to differentiate twice a function that was marked with @once_differentiable
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    result = second(Cube.apply, lambda x, y: y + x * x)
print("y + x * x:", result)  # $y + x^2$
#> y + x * x: 2.0
print("warnings:", len(caught))
#> warnings: 0
built_in = second(lambda x: x**3, lambda x, y: y + x * x)
print("x ** 3 + x * x:", built_in)  # $x^2$
#> x ** 3 + x * x: 8.0
x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
check = torch.autograd.gradgradcheck
print("gradgradcheck:", check(Cube.apply, x, raise_exception=False))
#> gradgradcheck: False
