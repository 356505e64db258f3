import torch

X = torch.tensor([[1.0, 2, 3], [2, 0, 1]], requires_grad=True)
W = torch.tensor([[1.0, 0, 2], [0, 3, 1]], requires_grad=True)
b = torch.zeros(2, requires_grad=True)
G = torch.tensor([[1.0, 2], [1, 3]])
# $y_o = \sum_i W_{oi} x_i + b_o$
Y = torch.einsum("ni,oi->no", X, W) + b  # $x_i$, $W_{oi}$, $b_o$
(G * Y).sum().backward()

# $\partial L / \partial W_{oi} = \sum_n G_{no} X_{ni}$
print("weight:", torch.equal(W.grad, torch.einsum("no,ni->oi", G, X)))
#> weight: True
# $\partial L / \partial b_o = \sum_n G_{no}$
print("bias:", torch.equal(b.grad, torch.einsum("no->o", G)))
#> bias: True
# $\partial L / \partial X_{ni} = \sum_o G_{no} W_{oi}$
print("input:", torch.equal(X.grad, torch.einsum("no,oi->ni", G, W)))
#> input: True
# $\partial L / \partial W_{oi} = g_o x_i$
(dW,) = torch.autograd.grad((G[0] * (W @ X[0])).sum(), W)
print("one example:", torch.equal(dW, torch.outer(G[0], X[0])))
#> one example: True
