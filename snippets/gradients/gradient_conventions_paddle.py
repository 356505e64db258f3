import paddle

other = paddle.to_tensor(1.0, stop_gradient=False)
ten = paddle.to_tensor([10.0])
both = paddle.to_tensor([1.0, 10.0])
cases = {
    "y = x * [1, 10]": (lambda x: x * both, 2.0),
    "y = x * [10]": (lambda x: x * ten, 2.0),
    "y without x": (lambda x: other**2, 2.0),
    "y = x ** 2, integer x": (lambda x: x**2, 2),
    "|z| ** 2 at 3+4j": (lambda z: paddle.abs(z) ** 2, 3 + 4j),
}

for name, (f, value) in cases.items():
    x = paddle.to_tensor(value, stop_gradient=False)
    try:
        result = paddle.grad(f(x), x)[0].item()
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> y = x * [1, 10]: 11.0
    #> y = x * [10]: 10.0
    #> y without x: ValueError
    #> y = x ** 2, integer x: 4
    #> |z| ** 2 at 3+4j: (6+8j)
