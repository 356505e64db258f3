import mindspore as ms
from mindspore import ops


def second(f, at):
    return float(ms.grad(ms.grad(f))(ms.Tensor([at])))


print("relu(x) at 1:", second(ops.relu, 1.0))
#> relu(x) at 1: 0.0
print("|x| at 1:", second(ops.abs, 1.0))
#> |x| at 1: 0.0
print("relu(x) ** 2 at 1:", second(lambda x: ops.relu(x) ** 2, 1.0))
#> relu(x) ** 2 at 1: 2.0
print("softplus(x) at 0:", second(ops.softplus, 0.0))
#> softplus(x) at 0: 0.25
print("5 * x at 1:", second(lambda x: 5 * x, 1.0))  # $5x$
#> 5 * x at 1: 0.0
print("sqrt(x) at 0:", second(ops.sqrt, 0.0))
#> sqrt(x) at 0: -inf
