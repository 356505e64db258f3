import torch
from torch.autograd import grad


def second(f, **options):
    x = torch.tensor(1.0, requires_grad=True)
    (first,) = grad(f(x), x, create_graph=True)
    try:
        return grad(first, x, **options)[0].item()
    except RuntimeError as error:
        return f"{type(error).__name__}: {str(error).split('.')[0]}"


w = torch.tensor(5.0, requires_grad=True)
print("5 * x:", second(lambda x: 5 * x))  # $5x$
#> 5 * x: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
zeros = second(lambda x: 5 * x, materialize_grads=True)
print("5 * x, zeros:", zeros)
#> 5 * x, zeros: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
print("w * x:", second(lambda x: w * x))  # $wx$
#> w * x: RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph
zeros = second(lambda x: w * x, materialize_grads=True)
print("w * x, zeros:", zeros)
#> w * x, zeros: 0.0

twice = torch.func.grad(torch.func.grad(lambda x: 5 * x))
print("5 * x, torch.func:", twice(torch.tensor(1.0)).item())
#> 5 * x, torch.func: 0.0
