from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    try:
        return (f(x).gradient(x)[0] + 0 * x).tolist()
    except RuntimeError as error:
        return type(error).__name__


cases = {
    "sign(x) at 0": (Tensor.sign, 0.0),
    "round(x) at 0.5": (Tensor.round, 0.5),
    "floor(x) at 1": (Tensor.floor, 1.0),
    "x % 3 at 3": (lambda x: x % 3, 3.0),
    "argmax([x, y])": (Tensor.argmax, [1.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sign(x) at 0: 0.0
    #> round(x) at 0.5: 0.0
    #> floor(x) at 1: 0.0
    #> x % 3 at 3: 1.0
    #> argmax([x, y]): RuntimeError
