import warnings

import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x * x

    @staticmethod
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        return 3 * x * x * dy


for dtype in torch.float64, torch.float32:
    x = torch.tensor(3.0, dtype=dtype, requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        passed = torch.autograd.gradcheck(
            Cube.apply, x, raise_exception=False
        )
    print(f"{dtype}:", passed)
    #> torch.float64: True
    #> torch.float32: False
    for one in caught:
        print("warning:", str(one.message).partition(".")[0])
        #> warning: Input #0 requires gradient and is not a double precision floating point or complex
print("own:", torch.autograd.grad(Cube.apply(x), x)[0].item())
x = x.detach()
step = (Cube.apply(x + 1e-6) - Cube.apply(x - 1e-6)) / 2e-6
print("central difference:", round(step.item(), 2))
#> central difference: 25.75
