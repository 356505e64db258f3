import paddle


class MatMul(paddle.autograd.PyLayer):
    @staticmethod
    def forward(ctx, x, w, dx_is_none):
        ctx.save_for_backward(x, w)
        ctx.dx_is_none = dx_is_none
        return x @ w

    @staticmethod
    def backward(ctx, dy):
        x, w = ctx.saved_tensor()
        return None if ctx.dx_is_none else dy @ w.T, x.T @ dy


x, w = paddle.ones([2, 3]), paddle.ones([3, 2])
w.stop_gradient = False
assert x.stop_gradient
for label, dx_is_none in ("dy @ w.T", False), ("None", True):
    try:
        y = MatMul.apply(x, w, dx_is_none)
        dw = paddle.grad(y.sum(), w)[0].tolist()
    except ValueError as error:
        assert "should return None at 0 position" in str(error)
        dw = "ValueError: should return None at 0 position"
    print(f"{label}:", dw)
    #> dy @ w.T: ValueError: should return None at 0 position
    #> None: [[2.0, 2.0], [2.0, 2.0], [2.0, 2.0]]
