import mindspore as ms
from mindspore import ops


def hessian(x):
    second = ms.jacrev(ms.grad(ops.norm))(x).asnumpy().tolist()
    return [[round(x, 3) for x in row] for row in second]


zero, x = ms.Tensor([0.0, 0.0]), ms.Tensor([3.0, 4.0])
print("gradient at 0:", ms.grad(ops.norm)(zero).asnumpy().tolist())
#> gradient at 0: [nan, nan]
print("Hessian at 0:", hessian(zero))
#> Hessian at 0: [[nan, nan], [nan, nan]]
print("Hessian at (3, 4):", hessian(x))
#> Hessian at (3, 4): [[0.128, -0.096], [-0.096, 0.072]]
