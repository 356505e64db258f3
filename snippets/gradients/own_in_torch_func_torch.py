import torch


class ReLU(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x.relu()

    @staticmethod
    def setup_context(ctx, inputs, y):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        return dy * (x >= 0)

    @staticmethod
    def jvp(ctx, dx):
        (x,) = ctx.saved_tensors
        return dx * (x >= 0)


x = torch.tensor([-2.0, 0.0, 3.0])
slopes = torch.func.vmap(torch.func.grad(ReLU.apply))(x)
print("vmap of grad:", slopes.tolist())
#> vmap of grad: [0.0, 1.0, 1.0]
y, slopes = torch.func.jvp(ReLU.apply, (x,), (torch.ones(3),))
print("jvp:", slopes.tolist())
#> jvp: [0.0, 1.0, 1.0]
