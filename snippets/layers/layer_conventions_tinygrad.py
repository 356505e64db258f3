import math

from tinygrad import Tensor, nn

n_in, n_out = 4, 2
layer = nn.Linear(n_in, n_out)
parameters = nn.state.get_state_dict(layer)
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(parameters))
#> names: weight, bias
axes = ", ".join(size[n] for n in layer.weight.shape)
print("weight:", f"({axes})")
#> weight: (n_out, n_in)
formula = "x @ weight.T + bias"
print("formula:", formula)
#> formula: x @ weight.T + bias
x = Tensor.eye(n_in)
y = eval(formula, {"x": x, **parameters})
assert (layer(x) == y).all().item()

bound = "sqrt(1 / n_in)"
print("initial weight:", f"±{bound}")
#> initial weight: ±sqrt(1 / n_in)
print("initial bias:", f"±{bound}")
#> initial bias: ±sqrt(1 / n_in)
b = eval(bound, {"sqrt": math.sqrt, "n_in": n_in})
large = nn.Linear(n_in, 2000)
for drawn in (large.weight, large.bias):
    assert 0.99 * b < drawn.abs().max().item() <= b

off = "bias=False"
print("no bias:", off)
#> no bias: bias=False
assert nn.Linear(n_in, n_out, **eval(f"dict({off})")).bias is None
