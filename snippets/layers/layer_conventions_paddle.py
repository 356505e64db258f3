import math

import numpy as np
import paddle

n_in, n_out = 4, 2
layer = paddle.nn.Linear(n_in, n_out)
parameters = dict(layer.named_parameters())
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(parameters))
#> names: weight, bias
axes = ", ".join(size[n] for n in layer.weight.shape)
print("weight:", f"({axes})")
#> weight: (n_in, n_out)
formula = "x @ weight + bias"
print("formula:", formula)
#> formula: x @ weight + bias
bound = "sqrt(6 / (n_in + n_out))"
print("initial weight:", f"±{bound}")
#> initial weight: ±sqrt(6 / (n_in + n_out))
print("initial bias:", *set(layer.bias.tolist()))
#> initial bias: 0.0

names = {"sqrt": math.sqrt, "n_in": n_in, "n_out": 50000}
drawn = paddle.nn.Linear(n_in, 50000).weight.numpy()
assert 0.99 < np.abs(drawn).max() / eval(bound, names) <= 1
layer.bias.set_value(np.array([10.0, 20.0], dtype=np.float32))
x = paddle.eye(n_in)
y = eval(formula, {"x": x, **parameters})
assert paddle.equal_all(layer(x), y)

off = "bias_attr=False"
print("no bias:", off)
#> no bias: bias_attr=False
off = eval(f"dict({off})")
assert paddle.nn.Linear(n_in, n_out, **off).bias is None
