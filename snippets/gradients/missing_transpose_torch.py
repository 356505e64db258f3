import torch
from torch.autograd.gradcheck import GradcheckError


class MatMul(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x @ w

    @staticmethod
    def backward(ctx, dy):
        x, w = ctx.saved_tensors
        return dy @ w, x.T @ dy  # not dy @ w.T


x = torch.tensor([[1.0, 2], [3, 4]], dtype=torch.float64)
for w in [[1.0, 2], [3, 4]], [[1.0, 2], [2, 4]]:
    inputs = x, torch.tensor(w, dtype=torch.float64)
    inputs = [one.requires_grad_() for one in inputs]
    try:
        passed = torch.autograd.gradcheck(MatMul.apply, inputs)
    except GradcheckError as error:
        passed = type(error).__name__
    print(f"w = {w}:", passed)
    #> w = [[1.0, 2], [3, 4]]: GradcheckError
    #> w = [[1.0, 2], [2, 4]]: True
