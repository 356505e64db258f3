import paddle


def element(x, h):
    h[0] = 7.0


def parameter(x, h):
    with paddle.no_grad():
        x.subtract_(paddle.ones([1]))


cases = {
    "h[0] = 7.0": element,
    "x -= 1.0": parameter,
    "h = h * 2": lambda x, h: h * 2,
}
for label, change in cases.items():
    x = paddle.to_tensor([3.0], stop_gradient=False)
    h = x * 1
    y = x * h * h
    try:
        change(x, h)
        y.backward()
        result = x.grad.item()
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{label}:", result)
    #> h[0] = 7.0: RuntimeError
    #> x -= 1.0: RuntimeError
    #> h = h * 2: 27.0
