import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    return paddle.grad(f(x), x)[0].item()


cases = {
    "log at -1": paddle.log,
    "sqrt at -1": paddle.sqrt,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, -1.0))
    #> log at -1: -1.0
    #> sqrt at -1: nan
