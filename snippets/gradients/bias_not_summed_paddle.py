import paddle


class Linear(paddle.autograd.PyLayer):
    @staticmethod
    def forward(ctx, x, w, b, over_rows):
        ctx.save_for_backward(x, w)
        ctx.over_rows = over_rows
        return x @ w + b

    @staticmethod
    def backward(ctx, dy):
        x, w = ctx.saved_tensor()
        db = dy.sum(0) if ctx.over_rows else dy
        return dy @ w.T, x.T @ dy, db


x, w, b = paddle.ones([2, 3]), paddle.ones([3, 2]), paddle.ones([2])
for tensor in x, w, b:
    tensor.stop_gradient = False
for label, over_rows in ("dy.sum(0)", True), ("dy", False):
    y = Linear.apply(x, w, b, over_rows)
    db = paddle.grad(y, [x, w, b], paddle.ones_like(y))[2]
    print(f"{label}:", db.tolist())
    #> dy.sum(0): [2.0, 2.0]
    #> dy: [[1.0, 1.0], [1.0, 1.0]]
