import mlx.core as mx

x = mx.array(3.0)


def second(f, record):
    first = mx.grad(f)
    if not record:
        value = first(x)
        return mx.grad(lambda x: value)(x).item()
    return mx.grad(first)(x).item()


def cube(x):
    return x * x * x


print("not recorded:", second(cube, record=False))
#> not recorded: 0.0
print("recorded:", second(cube, record=True))
#> recorded: 18.0
print("recorded, 5 * x:", second(lambda x: 5 * x, record=True))
#> recorded, 5 * x: 0.0
