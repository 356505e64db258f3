import jax


def second(f, record):
    first = jax.grad(f)
    if not record:
        value = first(3.0)
        return jax.grad(lambda x: value)(3.0).item()
    return jax.grad(first)(3.0).item()


def cube(x):
    return x * x * x


print("not recorded:", second(cube, record=False))
#> not recorded: 0.0
print("recorded:", second(cube, record=True))
#> recorded: 18.0
print("recorded, 5 * x:", second(lambda x: 5 * x, record=True))
#> recorded, 5 * x: 0.0
