import torch
from torch.func import grad, hessian, vmap


def f(x):  # $f(x) = \max(x + 1, 0) + \max(x - 1, 0)$
    return torch.relu(x + 1) + torch.relu(x - 1)


x = torch.tensor([-2.0, 0.0, 2.0])
print("slopes:", vmap(grad(f))(x).tolist())
#> slopes: [0.0, 1.0, 2.0]
print("second derivatives:", vmap(grad(grad(f)))(x).tolist())
#> second derivatives: [0.0, 0.0, 0.0]


def output(weights):  # $y = v \max(w x, 0)$, $x = 3$
    v, w = weights
    return v * torch.relu(w * 3)  # $\max(x, 0)$


def loss(weights):
    return (output(weights) - 1) ** 2 / 2  # $L = (y - 1)^2 / 2$


weights = torch.tensor([1.0, 2.0])  # $v = 1$, $w = 2$
print("y:", output(weights).item())
#> y: 6.0
print("gradient:", grad(output)(weights).tolist())  # $g = (6, 3)$
#> gradient: [6.0, 3.0]
print("output:", hessian(output)(weights).tolist())
#> output: [[0.0, 3.0], [3.0, 0.0]]
# $H = L''(y) \, g g^\top + L'(y) \, H_y$, $H_y$
print("loss:", hessian(loss)(weights).tolist())
#> loss: [[36.0, 33.0], [33.0, 9.0]]
