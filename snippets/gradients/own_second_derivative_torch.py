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
for kept in "square", "x":
    inputs = x, kept == "square"
    loss = Cube.apply(*inputs) ** 2 / 2  # $L = \frac12 (x^3)^2$
    (first,) = torch.autograd.grad(loss, x, create_graph=True)
    (second,) = torch.autograd.grad(first, x)
    print(f"{kept} kept:", first.item(), second.item())
    #> square kept: 3.0 9.0
    for check in torch.autograd.gradcheck, torch.autograd.gradgradcheck:
        passed = check(Cube.apply, inputs, raise_exception=False)
        #> gradcheck, square kept: True
        #> gradgradcheck, square kept: False
        print(f"{check.__name__}, {kept} kept:", passed)
        #> gradcheck, x kept: True
        #> gradgradcheck, x kept: True
