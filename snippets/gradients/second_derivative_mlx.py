import mlx.core as mx
import mlx.nn as nn


def second(f, at):
    return mx.grad(mx.grad(f))(mx.array(at)).item()


print("relu(x) at 1:", second(nn.relu, 1.0))
#> relu(x) at 1: 0.0
print("|x| at 1:", second(mx.abs, 1.0))
#> |x| at 1: 0.0
print("relu(x) ** 2 at 1:", second(lambda x: nn.relu(x) ** 2, 1.0))
#> relu(x) ** 2 at 1: 2.0
print("softplus(x) at 0:", second(nn.softplus, 0.0))
#> softplus(x) at 0: 0.25
print("5 * x at 1:", second(lambda x: 5 * x, 1.0))  # $5x$
#> 5 * x at 1: 0.0
print("sqrt(x) at 0:", second(mx.sqrt, 0.0))
#> sqrt(x) at 0: -inf
