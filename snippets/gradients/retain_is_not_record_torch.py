import torch
from torch.autograd import grad

x = torch.tensor(3.0, requires_grad=True)

(first,) = grad(x * x * x, x, retain_graph=True)  # $3x^2$
try:
    grad(first, x)
except RuntimeError as error:
    print("retain_graph:", f"{type(error).__name__}: {error}")
    #> retain_graph: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn

(first,) = grad(x * x * x, x, create_graph=True)
(second,) = grad(first, x)  # $6x$
print("create_graph:", second.item())
#> create_graph: 18.0

twice = torch.func.grad(torch.func.grad(lambda x: 5 * x))
print("torch.func, 5 * x:", twice(torch.tensor(3.0)).item())
#> torch.func, 5 * x: 0.0
