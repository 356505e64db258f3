import math

import mindspore as ms
import numpy as np

n_in, n_out = 4, 2
layer = ms.nn.Dense(n_in, n_out)
parameters = {own.name: own for own in layer.get_parameters()}
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(parameters))
#> names: weight, bias
axes = ", ".join(size[n] for n in layer.weight.shape)
print("weight:", f"({axes})")
#> weight: (n_out, n_in)
formula = "x @ weight.T + bias"
print("formula:", formula)
#> formula: x @ weight.T + bias
x = ms.ops.eye(n_in, n_in, ms.float32)
y = eval(formula, {"x": x, **parameters})
assert np.array_equal(layer(x).asnumpy(), y.asnumpy())

bound = "sqrt(1 / n_in)"
print("initial weight:", f"±{bound}")
#> initial weight: ±sqrt(1 / n_in)
print("initial bias:", f"±{bound}")
#> initial bias: ±sqrt(1 / n_in)
b = eval(bound, {"sqrt": math.sqrt, "n_in": n_in})
large = ms.nn.Dense(n_in, 50000)
for drawn in (large.weight.asnumpy(), large.bias.asnumpy()):
    assert 0.99 * b < np.abs(drawn).max() <= b

off = "has_bias=False"
print("no bias:", off)
#> no bias: has_bias=False
assert ms.nn.Dense(n_in, n_out, **eval(f"dict({off})")).bias is None
