import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


y = 1.0  # $y$, $z$, $\log(1 + e^z) - z y$, $\frac{1}{2} - y$
print("|z|:", a := slope(abs, 0.0))  # $a$, $|z|$
#> |z|: 0.0
parts = {
    "clip": lambda z: z.clip(min=0),
    "maximum": lambda z: z.maximum(torch.tensor(0.0)),
    "relu": lambda z: z.relu(),
}
for name, part in parts.items():  # $\log(1 + e^{-u})$, $-\frac{1}{2}$
    m = slope(part, 0.0)  # $m$, $m - \frac{a}{2}$, $\frac{1}{2}$
    own = m - y - a / 2  # $m - y - \frac{a}{2}$
    print(f"{name}, m and sum:", m, own)
    #> clip, m and sum: 1.0 0.0
    #> maximum, m and sum: 0.5 -0.5
    #> relu, m and sum: 0.0 -1.0
