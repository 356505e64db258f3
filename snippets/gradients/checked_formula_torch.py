import torch


class Linear(torch.autograd.Function):
    @staticmethod
    def forward(ctx, X, W, formula):
        ctx.saved, ctx.formula = (X, W), formula
        return X @ W.T

    @staticmethod
    def backward(ctx, G):
        X, W = ctx.saved
        right = {"G.T @ X": G.T @ X, "X.T @ G": X.T @ G, "G @ X": G @ X}
        return G @ W, right[ctx.formula], None


X = torch.tensor([[1.0, 2], [3, 4]]).double().requires_grad_()
W = torch.tensor([[5.0, 6], [7, 8]]).double().requires_grad_()
check = torch.autograd.gradcheck
for formula in "G.T @ X", "X.T @ G", "G @ X":
    inputs = X, W, formula
    passes = check(Linear.apply, inputs, raise_exception=False)
    print(f"{formula}:", passes)
    #> G.T @ X: True
    #> X.T @ G: False
    #> G @ X: False
