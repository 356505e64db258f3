import torch
from torch import tensor


def gradient(f, x):
    try:
        return torch.func.grad(f)(x).tolist()
    except RuntimeError as error:
        return type(error).__name__


# $2x$
w, integer = tensor([3.0, 4.0]), tensor([1, 0])
boolean = tensor([True, False])
print("integer:", gradient(lambda x: (2.0 * x).sum(), integer))
#> integer: RuntimeError
print("boolean:", gradient(lambda x: (2.0 * x).sum(), boolean))
#> boolean: RuntimeError
print("index:", gradient(lambda x: w[x].sum(), integer))
#> index: RuntimeError
