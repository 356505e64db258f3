import torch

torch.manual_seed(0)
eps = torch.finfo(torch.float32).eps

same, within = [], []
for n in (512, 1024, 2048, 4096):
    linear, x = torch.nn.Linear(n, 256).eval(), torch.randn(64, n)
    W, b = linear.weight.detach(), linear.bias.detach()
    y, apart = linear(x).detach(), x @ W.T + b
    same.append(torch.equal(y, apart))
    size = x.abs() @ W.abs().T + b.abs()
    within.append(bool(((y - apart).abs() <= 8 * eps * size).all()))

print("every bit the same:", all(same))
#> every bit the same: False
print("within 8 eps * size:", all(within))
#> within 8 eps * size: True
