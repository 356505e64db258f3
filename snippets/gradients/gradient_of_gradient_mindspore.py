import mindspore as ms

x = ms.Tensor(3.0)


def second(f, record):
    first = ms.grad(f)
    if not record:
        value = first(x)
        return float(ms.grad(lambda x: value)(x))
    return float(ms.grad(first)(x))


def cube(x):
    return x * x * x


print("not recorded:", second(cube, record=False))
#> not recorded: 0.0
print("recorded:", second(cube, record=True))
#> recorded: 18.0
print("recorded, 5 * x:", second(lambda x: 5 * x, record=True))
#> recorded, 5 * x: 0.0
