import math

import torch

n_in, n_out = 4, 2
torch.manual_seed(0)
layer = torch.nn.Linear(n_in, n_out)
parameters = dict(layer.named_parameters())
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(parameters))
#> names: weight, bias
axes = ", ".join(size[n] for n in layer.weight.shape)
print("weight:", f"({axes})")
#> weight: (n_out, n_in)
formula = "x @ weight.T + bias"
print("formula:", formula)
#> formula: x @ weight.T + bias
x = torch.eye(n_in)
assert torch.equal(layer(x), eval(formula, {"x": x, **parameters}))

bound = "sqrt(1 / n_in)"
print("initial weight:", f"±{bound}")
#> initial weight: ±sqrt(1 / n_in)
print("initial bias:", f"±{bound}")
#> initial bias: ±sqrt(1 / n_in)
torch.manual_seed(0)
b = eval(bound, {"sqrt": math.sqrt, "n_in": n_in})
for drawn in parameters.values():
    assert torch.equal(drawn, torch.empty_like(drawn).uniform_(-b, b))

off = "bias=False"
print("no bias:", off)
#> no bias: bias=False
off = eval(f"dict({off})")
assert torch.nn.Linear(n_in, n_out, **off).bias is None
