import paddle


class MatMul(paddle.autograd.PyLayer):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x @ w

    @staticmethod
    def backward(ctx, dy):
        received.append(dy.tolist())
        x, w = ctx.saved_tensor()
        return dy @ w.T, x.T @ dy


received = []
x = paddle.to_tensor([[1.0, 2, 3], [4, 5, 6]], stop_gradient=False)
w = paddle.to_tensor([[1.0, 2], [3, 4], [5, 6]], stop_gradient=False)
y = MatMul.apply(x, w)
dx, dw = paddle.grad(y, [x, w], paddle.ones_like(y))
print("it receives:", *received)
#> it receives: [[1.0, 1.0], [1.0, 1.0]]
print("it returns for x:", dx.tolist())
#> it returns for x: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("it returns for w:", dw.tolist())
#> it returns for w: [[5.0, 5.0], [7.0, 7.0], [9.0, 9.0]]
