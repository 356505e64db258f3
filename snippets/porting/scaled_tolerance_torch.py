import torch

torch.manual_seed(0)
n, eps = 512, torch.finfo(torch.float32).eps
linear, x = torch.nn.Linear(n, 256).eval(), torch.randn(64, n)
W, b = linear.weight.detach(), linear.bias.detach()
exact = x.double() @ W.double().T + b.double()

# $|s - y| \le (n + 1) \, \varepsilon \, (\sum_i |x_i w_i| + |b|)$
size = x.double().abs() @ W.double().abs().T + b.double().abs()
atol = (n + 1) * eps * size
# $(n + 1) \, \varepsilon \, (n \max|x| \max|w| + \max|b|)$
largest = n * x.abs().max() * W.abs().max() + b.abs().max()
assert atol.max() <= (n + 1) * eps * largest.double()


def within(y):
    return bool(((y.double() - exact).abs() <= atol).all())


print("layer:", within(linear(x)))
#> layer: True
print("x @ W.T + b:", within(x @ W.T + b))
#> x @ W.T + b: True
print("row by row:", within(torch.stack([linear(row) for row in x])))
#> row by row: True
print("bias missing:", within(x @ W.T))
#> bias missing: False
print("features reversed:", within(x.flip(1) @ W.T + b))
#> features reversed: False
