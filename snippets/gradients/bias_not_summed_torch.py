import torch


class Linear(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w, b, over_rows):
        ctx.save_for_backward(x, w)
        ctx.over_rows = over_rows
        return x @ w + b

    @staticmethod
    def backward(ctx, dy):
        x, w = ctx.saved_tensors
        db = dy.sum(0) if ctx.over_rows else dy
        return dy @ w.T, x.T @ dy, db, None


x = torch.ones(2, 3)
w, b = torch.ones(3, 2), torch.ones(2, requires_grad=True)
for label, over_rows in ("dy.sum(0)", True), ("dy", False):
    y = Linear.apply(x, w, b, over_rows)
    (db,) = torch.autograd.grad(y, b, torch.ones_like(y))
    print(f"{label}:", db.tolist())
    #> dy.sum(0): [2.0, 2.0]
    #> dy: [2.0, 2.0]
