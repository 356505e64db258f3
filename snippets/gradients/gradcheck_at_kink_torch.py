import torch


class ReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, at_zero, below):
        ctx.save_for_backward(x)
        ctx.slopes = at_zero, below
        return x.relu()

    @staticmethod
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        at_zero, below = ctx.slopes
        slope = torch.where(x < 0, below, torch.ones_like(x))
        slope = torch.where(x == 0, at_zero, slope)
        return dy * slope, None, None


def gradcheck(at, *slopes):
    x = torch.tensor(at, dtype=torch.float64, requires_grad=True)
    return torch.autograd.gradcheck(
        ReLU.apply, (x, *slopes), raise_exception=False
    )


for at_zero in 0.0, 0.5, 1.0:
    passed = gradcheck([-2.0, 0.0, 3.0], at_zero, 0.0)
    print(f"slope {at_zero} at zero:", passed)
    #> slope 0.0 at zero: False
    #> slope 0.5 at zero: True
    #> slope 1.0 at zero: False
print("wrong below, seen:", gradcheck([-2.0, 1.0, 3.0], 0.0, 7.0))
#> wrong below, seen: False
print("wrong below, unseen:", gradcheck([1.0, 3.0], 0.0, 7.0))
#> wrong below, unseen: True
