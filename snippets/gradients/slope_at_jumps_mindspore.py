import mindspore as ms
from mindspore import ops


def slope(f, value):
    try:
        return ms.grad(f)(ms.Tensor(value, ms.float32)).tolist()
    except (RuntimeError, TypeError) as error:
        return type(error).__name__


cases = {
    "sign(x) at 0": (ops.sign, 0.0),
    "round(x) at 0.5": (ops.round, 0.5),
    "floor(x) at 1": (ops.floor, 1.0),
    "x % 3 at 3": (lambda x: x % 3, 3.0),
    "argmax([x, y])": (ops.argmax, [1.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sign(x) at 0: 0.0
    #> round(x) at 0.5: 0.0
    #> floor(x) at 1: 0.0
    #> x % 3 at 3: 1.0
    #> argmax([x, y]): [0.0, 0.0]
