import mindspore as ms


class MatMul(ms.nn.Cell):
    def construct(self, x, w):
        return x @ w

    def bprop(self, x, w, y, dy):
        received.append(dy.asnumpy().tolist())
        return dy @ w.T, x.T @ dy


received = []
x = ms.Tensor([[1.0, 2, 3], [4, 5, 6]])
w = ms.Tensor([[1.0, 2], [3, 4], [5, 6]])
y, pullback = ms.vjp(MatMul(), x, w)
dx, dw = pullback(ms.ops.ones_like(y))
print("it receives:", *received)
#> it receives: [[1.0, 1.0], [1.0, 1.0]]
print("it returns for x:", dx.asnumpy().tolist())
#> it returns for x: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("it returns for w:", dw.asnumpy().tolist())
#> it returns for w: [[5.0, 5.0], [7.0, 7.0], [9.0, 9.0]]
