import torch

f = torch.nn.Linear(1, 1)
g = torch.nn.Linear(1, 1, bias=False)
with torch.no_grad():
    f.weight.fill_(2.0)
    f.bias.fill_(1.0)  # $y = kx + b$
    g.weight.fill_(2.0)

u, v, zero = torch.tensor([1.0]), torch.tensor([3.0]), torch.zeros(1)
print("f(0):", f(zero).item())
#> f(0): 1.0
print("f(u + v):", f(u + v).item())
#> f(u + v): 9.0
print("f(u) + f(v):", (f(u) + f(v)).item())
#> f(u) + f(v): 10.0

print("g(0):", g(zero).item())
#> g(0): 0.0
print("g(u + v):", g(u + v).item())
#> g(u + v): 8.0
print("g(u) + g(v):", (g(u) + g(v)).item())  # $g(u + v) = g(u) + g(v)$
#> g(u) + g(v): 8.0
