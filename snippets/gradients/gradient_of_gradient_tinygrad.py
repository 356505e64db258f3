from tinygrad import Tensor


def second(f, record):
    x = Tensor([3.0]).clone()
    (first,) = f(x).sum().gradient(x)
    if not record:
        first = first.detach()
    return first.sum().gradient(x)[0].clone().item()


def cube(x):
    return x * x * x


print("not recorded:", second(cube, record=False))
#> not recorded: 0.0
print("recorded:", second(cube, record=True))
#> recorded: 18.0
print("recorded, 5 * x:", second(lambda x: 5 * x, record=True))
#> recorded, 5 * x: 0.0
