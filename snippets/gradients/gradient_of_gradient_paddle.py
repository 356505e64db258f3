import paddle


def second(f, record):
    x = paddle.to_tensor(3.0, stop_gradient=False)
    try:
        (first,) = paddle.grad(f(x), x, create_graph=record)
        return paddle.grad(first, x)[0].item()
    except ValueError as error:
        return type(error).__name__


def cube(x):
    return x * x * x


print("not recorded:", second(cube, record=False))
#> not recorded: ValueError
print("recorded:", second(cube, record=True))
#> recorded: 18.0
print("recorded, 5 * x:", second(lambda x: 5 * x, record=True))
#> recorded, 5 * x: ValueError
