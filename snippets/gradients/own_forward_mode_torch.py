import torch
from torch.autograd import forward_ad


class ReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.relu()

    @staticmethod
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        return dy * (x >= 0)


x = torch.tensor(0.0, requires_grad=True)
(slope,) = torch.autograd.grad(ReLU.apply(x), x)
print("reverse mode:", slope.item())
#> reverse mode: 1.0
with forward_ad.dual_level():
    dual = forward_ad.make_dual(x, torch.ones(()))
    try:
        ReLU.apply(dual)
    except NotImplementedError as error:
        print("forward mode:", f"{type(error).__name__}: {error}")
        #> forward mode: NotImplementedError: You must implement the jvp function for custom autograd.Function to use it with forward mode AD.
