import mindspore as ms


def f(x):
    return (x[0] * x[1]) ** 2


x = ms.Tensor([1.0, 2.0])
hessian = ms.jacfwd(ms.grad(f))(x)
print("gradient:", ms.grad(f)(x).asnumpy().tolist())
#> gradient: [8.0, 4.0]
print("Hessian:", hessian.asnumpy().tolist())
#> Hessian: [[8.0, 8.0], [8.0, 2.0]]
