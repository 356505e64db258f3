import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, dy):
        seeds.append(dy.tolist())
        return dy * 2 * ctx.saved_tensors[0]


x, seeds = torch.tensor([1.0, 2, 3], requires_grad=True), []
torch.autograd.grad(Square.apply(x).sum(), x)
print("gradient of the sum:", len(seeds))
#> gradient of the sum: 1
print("its seed:", *seeds)
#> its seed: [1.0, 1.0, 1.0]

seeds.clear()
torch.autograd.functional.jacobian(Square.apply, x)
print("full Jacobian:", len(seeds))
#> full Jacobian: 3
print("its seeds:", *seeds)
#> its seeds: [1.0, 0.0, 0.0] [0.0, 1.0, 0.0] [0.0, 0.0, 1.0]
