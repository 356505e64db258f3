import torch


class ReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.relu()

    @staticmethod
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        return dy * (x >= 0)  # $f'(0) = 1$


relu = ReLU.apply
x = torch.tensor([-2.0, 0.0, 3.0], dtype=torch.float64)
h = 2**-10
left, at, right = relu(x - h), relu(x), relu(x + h)
x.requires_grad_()
slope = torch.autograd.grad(relu(x).sum(), x)[0]
print("own:", slope.tolist())
#> own: [0.0, 1.0, 1.0]
built_in = torch.autograd.grad(x.relu().sum(), x)[0]
print("built in:", built_in.tolist())
#> built in: [0.0, 0.0, 1.0]
print("from the left:", ((at - left) / h).tolist())
#> from the left: [0.0, 0.0, 1.0]
print("from the right:", ((right - at) / h).tolist())
#> from the right: [0.0, 1.0, 1.0]
central = (right - left) / (2 * h)  # $\frac{f(x + h) - f(x - h)}{2h}$
print("central:", central.tolist())
#> central: [0.0, 0.5, 1.0]
