from tinygrad import Tensor
from tinygrad.function import function


def vjp(dy, call):
    dy = Tensor(dy)
    received.append(dy.tolist())
    x, w = [Tensor(saved) for saved in call.src[1:]]
    return (dy @ w.T).uop, (x.T @ dy).uop


@function(grad_fxn=vjp)
def matmul(x, w):
    return x @ w


received = []
x = Tensor([[1.0, 2, 3], [4, 5, 6]]).clone()
w = Tensor([[1.0, 2], [3, 4], [5, 6]]).clone()
seed = Tensor.ones(2, 2)
dx, dw = matmul(x, w).gradient(x, w, gradient=seed)
print("it receives:", *received)
#> it receives: [[1.0, 1.0], [1.0, 1.0]]
print("it returns for x:", dx.tolist())
#> it returns for x: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("it returns for w:", dw.tolist())
#> it returns for w: [[5.0, 5.0], [7.0, 7.0], [9.0, 9.0]]
