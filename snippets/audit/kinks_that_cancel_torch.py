import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


own = slope(lambda x: x * abs(x), 0.0)  # $x |x|$, $|x|$, $x$
print("x * |x| at 0.0:", own)
#> x * |x| at 0.0: 0.0
print("|x| ** 3 at 0.0:", slope(lambda x: abs(x) ** 3, 0.0))
#> |x| ** 3 at 0.0: 0.0
print("relu(x) ** 2 at 0.0:", slope(lambda x: torch.relu(x) ** 2, 0.0))
#> relu(x) ** 2 at 0.0: 0.0
