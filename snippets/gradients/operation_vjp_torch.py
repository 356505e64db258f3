import torch


class MatMul(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x @ w

    @staticmethod
    def backward(ctx, dy):
        received.append(dy.tolist())
        x, w = ctx.saved_tensors
        return dy @ w.T, x.T @ dy


received = []
x = torch.tensor([[1.0, 2, 3], [4, 5, 6]], requires_grad=True)
w = torch.tensor([[1.0, 2], [3, 4], [5, 6]], requires_grad=True)
y = MatMul.apply(x, w)
dx, dw = torch.autograd.grad(y, [x, w], torch.ones_like(y))
print("it receives:", *received)
#> it receives: [[1.0, 1.0], [1.0, 1.0]]
print("it returns for x:", dx.tolist())
#> it returns for x: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("it returns for w:", dw.tolist())
#> it returns for w: [[5.0, 5.0], [7.0, 7.0], [9.0, 9.0]]
