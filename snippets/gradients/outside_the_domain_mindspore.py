import mindspore as ms
from mindspore import ops


def slope(f, value):
    return ms.grad(f)(ms.Tensor(value, ms.float32)).item()


cases = {
    "log at -1": ops.log,
    "sqrt at -1": ops.sqrt,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, -1.0))
    #> log at -1: -1.0
    #> sqrt at -1: nan
