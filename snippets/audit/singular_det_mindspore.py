import mindspore as ms
from mindspore import ops


def slope(f, value):
    return ms.grad(f)(ms.Tensor(value)).tolist()


def by_hand(A):
    return A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]


singular = [[1.0, 2], [2, 4]]
own = ms.grad(ops.det)(ms.Tensor(singular)).asnumpy() + 0
print("det:", own.tolist())
#> det: [[0.0, 0.0], [0.0, 0.0]]
print("ad - bc:", slope(by_hand, singular))
#> ad - bc: [[4.0, -2.0], [-2.0, 1.0]]
batch = ms.Tensor([[[1.0, 2], [3, 4]], singular])
own = ms.grad(lambda A: ops.det(A).sum())(batch).asnumpy() + 0
print("batch, regular matrix:", own[0].round(3).tolist())
#> batch, regular matrix: [[4.0, -3.0], [-2.0, 1.0]]
print("batch, singular matrix:", own[1].tolist())
#> batch, singular matrix: [[0.0, 0.0], [0.0, 0.0]]
