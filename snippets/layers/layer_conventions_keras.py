import math

import keras
import numpy as np

n_in, n_out = 4, 2
layer = keras.layers.Dense(n_out)
layer.build((None, n_in))
parameters = {variable.name: variable for variable in layer.weights}
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(parameters))
#> names: kernel, bias
axes = ", ".join(size[n] for n in layer.kernel.shape)
print("weight:", f"({axes})")
#> weight: (n_in, n_out)
formula = "x @ kernel + bias"
print("formula:", formula)
#> formula: x @ kernel + bias
bound = "sqrt(6 / (n_in + n_out))"
print("initial weight:", f"±{bound}")
#> initial weight: ±sqrt(6 / (n_in + n_out))
print("initial bias:", *set(layer.bias.numpy().tolist()))
#> initial bias: 0.0

names = {"sqrt": math.sqrt, "n_in": n_in, "n_out": n_out}
b, seed = eval(bound, names), layer.kernel_initializer.seed
drawn = keras.random.uniform((n_in, n_out), -b, b, seed=seed)
assert np.array_equal(layer.kernel, drawn)
layer.bias.assign([10.0, 20.0])
x = keras.ops.eye(n_in)
assert np.array_equal(layer(x), eval(formula, {"x": x, **parameters}))

off = "use_bias=False"
print("no bias:", off)
#> no bias: use_bias=False
layer = keras.layers.Dense(n_out, **eval(f"dict({off})"))
layer.build((None, n_in))
assert layer.bias is None
