import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    try:
        return paddle.grad(f(x), x)[0].tolist()
    except (RuntimeError, ValueError, SystemError) as error:
        return type(error).__name__


cases = {
    "sign(x) at 0": (paddle.sign, 0.0),
    "round(x) at 0.5": (paddle.round, 0.5),
    "floor(x) at 1": (paddle.floor, 1.0),
    "x % 3 at 3": (lambda x: x % 3, 3.0),
    "argmax([x, y])": (paddle.argmax, [1.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sign(x) at 0: 0.0
    #> round(x) at 0.5: 0.0
    #> floor(x) at 1: 0.0
    #> x % 3 at 3: 1.0
    #> argmax([x, y]): SystemError
