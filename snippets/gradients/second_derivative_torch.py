import torch
from torch.autograd import grad


def second(f, at):
    x = torch.tensor(at, requires_grad=True)
    try:
        (first,) = grad(f(x), x, create_graph=True)
        return grad(first, x)[0].item()
    except RuntimeError as error:
        return type(error).__name__


softplus = torch.nn.functional.softplus
print("relu(x) at 1:", second(torch.relu, 1.0))
#> relu(x) at 1: 0.0
print("|x| at 1:", second(torch.abs, 1.0))
#> |x| at 1: 0.0
print("relu(x) ** 2 at 1:", second(lambda x: torch.relu(x) ** 2, 1.0))
#> relu(x) ** 2 at 1: 2.0
print("softplus(x) at 0:", second(softplus, 0.0))
#> softplus(x) at 0: 0.25
print("5 * x at 1:", second(lambda x: 5 * x, 1.0))  # $5x$
#> 5 * x at 1: RuntimeError
print("sqrt(x) at 0:", second(torch.sqrt, 0.0))
#> sqrt(x) at 0: -inf
