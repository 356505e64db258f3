import torch

torch.manual_seed(0)
n, dtype = 512, torch.bfloat16
e16, e32 = torch.finfo(dtype).eps, torch.finfo(torch.float32).eps
linear, x = torch.nn.Linear(n, 256).eval(), torch.randn(64, n)
original = [x, linear.weight.detach(), linear.bias.detach()]
rounded = [value.to(dtype) for value in original]

y = linear.to(dtype)(rounded[0])
lost = rounded[0] @ rounded[1].T


def reference(values):
    x, W, b = (value.double() for value in values)
    # $S = \sum_i |x_i w_i| + |b|$, $x_i$, $w_i$, $n + 1$
    return x @ W.T + b, x.abs() @ W.abs().T + b.abs(), b.abs()


def within(y, exact, atol):
    return bool(((y.double() - exact).abs() <= atol).all())


exact, size, _ = reference(original)
zeros = within(torch.zeros_like(y), exact, (n + 1) * e16 * size)
print("zeros, with the factor n + 1:", zeros)
#> zeros, with the factor n + 1: True
# $2 \varepsilon S$
atol = 2 * e16 * size
print("bias missing, 2 eps * size:", within(lost, exact, atol))
#> bias missing, 2 eps * size: True
exact, size, b = reference(rounded)
# $\varepsilon (|y| + |b|)$
atol = e16 * (exact.abs() + b) + n**0.5 * e32 * size
print("bias missing, rounded first:", within(lost, exact, atol))
#> bias missing, rounded first: False
print("layer, rounded first:", within(y, exact, atol))
#> layer, rounded first: True
