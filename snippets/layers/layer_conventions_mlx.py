import math

import mlx.core as mx
import mlx.nn as nn

n_in, n_out = 4, 2
layer = nn.Linear(n_in, n_out)
parameters = layer.parameters()
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(sorted(parameters, reverse=True)))
#> names: weight, bias
axes = ", ".join(size[n] for n in layer.weight.shape)
print("weight:", f"({axes})")
#> weight: (n_out, n_in)
formula = "x @ weight.T + bias"
print("formula:", formula)
#> formula: x @ weight.T + bias
x = mx.eye(n_in)
assert mx.array_equal(layer(x), eval(formula, {"x": x, **parameters}))

bound = "sqrt(1 / n_in)"
print("initial weight:", f"±{bound}")
#> initial weight: ±sqrt(1 / n_in)
print("initial bias:", f"±{bound}")
#> initial bias: ±sqrt(1 / n_in)
b = eval(bound, {"sqrt": math.sqrt, "n_in": n_in})
for drawn in nn.Linear(n_in, 50000).parameters().values():
    assert 0.99 * b < mx.abs(drawn).max().item() <= b

off = "bias=False"
print("no bias:", off)
#> no bias: bias=False
assert "bias" not in nn.Linear(n_in, n_out, **eval(f"dict({off})"))
