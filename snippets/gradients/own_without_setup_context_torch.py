import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, dy):
        return 2 * dy


x = torch.tensor(3.0, requires_grad=True)
(slope,) = torch.autograd.grad(Double.apply(x), x)
print("autograd.grad:", slope.item())
#> autograd.grad: 2.0
try:
    torch.func.grad(Double.apply)(x)
except RuntimeError as error:
    message = str(error).partition(" For more")[0]
    print("func.grad:", f"{type(error).__name__}: {message}")
    #> func.grad: RuntimeError: In order to use an autograd.Function with functorch transforms (vmap, grad, jvp, jacrev, ...), it must override the setup_context staticmethod.
