import mindspore as ms
from mindspore import ops


def f(x):  # $f(x) = (x_0^2 + x_1^2)^2$
    return (x * x).sum() ** 2


@ms.jit
def compiled(x):
    return (x * x).sum() ** 2


def penalty(f):
    return lambda x: (ms.grad(f)(x) ** 2).sum()


x = ms.Tensor([3.0, 4.0])  # $(3, 4)$
rows = ms.jacrev(ms.grad(f))(x).asnumpy()
print("Hessian:", rows.tolist())
#> Hessian: [[172.0, 96.0], [96.0, 228.0]]
print("sums of rows:", rows.sum(0).tolist())
#> sums of rows: [268.0, 324.0]
print("ms.grad twice:", ms.grad(ms.grad(f))(x).asnumpy().tolist())
#> ms.grad twice: [100.0, 100.0]
result = ms.grad(ms.grad(compiled))(x).asnumpy().tolist()
print("ms.grad twice, ms.jit:", result)
#> ms.grad twice, ms.jit: [268.0, 324.0]
print("penalty:", ms.grad(penalty(f))(x).asnumpy().tolist())
#> penalty: [60000.0, 80000.0]
result = ms.grad(penalty(compiled))(x).asnumpy().tolist()
print("penalty, ms.jit:", result)
#> penalty, ms.jit: [180000.0, 240000.0]


def cubes(x):
    return ops.cat([x, x]) ** 3  # $x^3$


print("cat:", ms.grad(ms.grad(cubes))(x).asnumpy().tolist())
#> cat: [0.0, 0.0]
result = ms.grad(ms.grad(ms.jit(cubes)))(x).asnumpy().tolist()
print("cat, ms.jit:", result)
#> cat, ms.jit: [36.0, 48.0]
