import torch
from torch.autograd import grad

compiled = torch.compile(lambda x: x.sum() ** 2, backend="aot_eager")


def g(x):
    loss = compiled(x) + (x * x).sum()
    return grad(loss, x, create_graph=True)[0]


x = torch.ones(2, dtype=torch.float64, requires_grad=True)
v = torch.ones(2)
along = (g(x) * v).sum()  # $g(x) \cdot v$
print("second pass:", grad(along, x)[0].tolist())
#> second pass: [2.0, 2.0]
h = 1e-3  # $g(x)$, $\frac{g(x + h v) - g(x - h v)}{2 h}$
difference = (g(x + h * v) - g(x - h * v)) / (2 * h)
print("difference:", [round(each, 3) for each in difference.tolist()])
#> difference: [6.0, 6.0]
