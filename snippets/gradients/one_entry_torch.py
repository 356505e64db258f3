import torch


def f(x):
    return x * torch.tensor([10.0])


x = torch.tensor(2.0, requires_grad=True)
y = f(x)
print("y:", tuple(y.shape))
#> y: (1,)
y.backward()
print("backward:", x.grad.item())
#> backward: 10.0
try:
    print("torch.func.grad:", torch.func.grad(f)(x))
except RuntimeError as error:
    print("torch.func.grad:", f"{type(error).__name__}: {error}")
    #> torch.func.grad: RuntimeError: grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
gradient = torch.func.grad(lambda x: f(x).squeeze())(x)
print("torch.func.grad, squeezed:", gradient.item())
#> torch.func.grad, squeezed: 10.0
