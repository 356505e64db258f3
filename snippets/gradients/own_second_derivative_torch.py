import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, keep_square):
        square = x * x
        ctx.keep_square = keep_square
        ctx.save_for_backward(square if keep_square else x)
        return square * x

    @staticmethod
    def backward(ctx, dy):
        (saved,) = ctx.saved_tensors
        square = saved if ctx.keep_square else saved * saved
        return 3 * square * dy, None


x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
for kept, keep_square in ("x", False), ("square", True):
    y = Cube.apply(x, keep_square)
    loss = y * y / 2  # $L = \frac12 (x^3)^2$
    (first,) = torch.autograd.grad(loss, x, create_graph=True)
    (second,) = torch.autograd.grad(first, x)
    print(f"{kept} kept:", first.item(), second.item())
    #> x kept: 3.0 15.0
    #> square kept: 3.0 9.0
check, twice = torch.autograd.gradcheck, torch.autograd.gradgradcheck
passed = check(Cube.apply, (x, True), raise_exception=False)
print("square kept, gradcheck:", passed)
#> square kept, gradcheck: True
passed = twice(Cube.apply, (x, True), raise_exception=False)
print("square kept, gradgradcheck:", passed)
#> square kept, gradgradcheck: False
