import torch
from torch.autograd import grad

w = torch.tensor(3.0, requires_grad=True)
x = torch.tensor(1.0, requires_grad=True)


def critic(x):  # $w x^3$
    return w * x**3


def penalty(f):
    (slope,) = grad(f(x), x, create_graph=True)
    return (slope - 1) ** 2


def functional(x):
    return (torch.func.grad(critic)(x) - 1) ** 2


def learn(compute, *inputs):
    try:
        return grad(compute(*inputs), w)[0].item()
    except RuntimeError as error:
        return f"{type(error).__name__}: {error}"


compiled = torch.compile(critic, backend="aot_eager")
print("not compiled:", learn(penalty, critic))
#> not compiled: 48.0
print("critic compiled:", learn(penalty, compiled))
#> critic compiled: RuntimeError: torch.compile with aot_autograd does not currently support double backward
with torch.compiler.set_stance("force_eager"):
    print("force_eager:", learn(penalty, compiled))
    #> force_eager: 48.0
whole = torch.compile(penalty, backend="aot_eager")
print("penalty compiled:", learn(whole, critic))
#> penalty compiled: RuntimeError: torch.compile with aot_autograd does not currently support double backward
whole = torch.compile(functional, backend="aot_eager")
print("torch.func, compiled:", learn(whole, x))
#> torch.func, compiled: 48.0
