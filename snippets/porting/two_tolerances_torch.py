import torch

torch.manual_seed(0)
n, eps = 512, torch.finfo(torch.float32).eps
linear, x = torch.nn.Linear(n, 256).eval(), torch.randn(64, n)
W, b = linear.weight.detach(), linear.bias.detach()
# $y = \sum_i x_i w_i + b$, $x_i$, $w_i$
exact = x.double() @ W.double().T + b.double()

# $\varepsilon S / 2$, $S = \sum_i |x_i w_i| + |b|$
size = x.double().abs() @ W.double().abs().T + b.double().abs()


def within(factor, y):
    error = (y.double() - exact).abs()
    return bool((error <= factor * eps * size).all())


# $\sqrt{n} \varepsilon S$
root, bound = n**0.5, n + 1
# $n \max|x| \max|w| + \max|b|$
largest = n * x.abs().max() * W.abs().max() + b.abs().max()
assert largest >= size.max()
print("layer:", within(root, linear(x)))
#> layer: True
row_by_row = torch.stack([linear(row) for row in x])
print("row by row:", within(root, row_by_row))
#> row by row: True
print("bias missing:", within(root, x @ W.T))
#> bias missing: False
print("features reversed:", within(root, x.flip(1) @ W.T + b))
#> features reversed: False
coarse = x @ W.half().float().T + b
print("weights through float16:", within(root, coarse))
#> weights through float16: False
# $(n + 1) \varepsilon S$
print("the same with n + 1:", within(bound, coarse))
#> the same with n + 1: True
