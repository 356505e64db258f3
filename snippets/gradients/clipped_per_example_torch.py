import torch
from torch.func import grad, vmap

X = torch.tensor([[0.0, 8], [2, 0], [4, 0]])  # (batch, in_features)
w = torch.zeros(2, requires_grad=True)
bound = 5  # $C$


def loss(w, x):
    return x @ w


each = vmap(grad(loss), in_dims=(None, 0))(w.detach(), X)
norms = each.norm(dim=1)  # $\lVert g_n \rVert$, rows $g_n$
factors = (bound / norms).clamp(max=1)
# $c_n = \min(1, C / \lVert g_n \rVert)$
print("norms:", norms.tolist())
#> norms: [8.0, 2.0, 4.0]
print("factors:", factors.tolist())  # $c_n$
#> factors: [0.625, 1.0, 1.0]
clipped = (factors[:, None] * each).sum(dim=0)
print("clipped, then summed:", clipped.tolist())
#> clipped, then summed: [6.0, 5.0]

(factors * (X @ w)).sum().backward()
print("gradient of the weighted losses:", w.grad.tolist())
#> gradient of the weighted losses: [6.0, 5.0]
total = each.sum(dim=0)
late = total * (bound / total.norm()).clamp(max=1)
print("summed, then clipped:", late.tolist())
#> summed, then clipped: [3.0, 4.0]
