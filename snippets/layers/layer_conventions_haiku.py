import math

import haiku as hk
import jax
import jax.numpy as jnp

n_in, n_out = 4, 2
key, x = jax.random.key(0), jnp.eye(n_in)
layer = hk.transform(lambda x: hk.Linear(n_out)(x))
parameters = layer.init(key, x)["linear"]
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(sorted(parameters, reverse=True)))
#> names: w, b
axes = ", ".join(size[n] for n in parameters["w"].shape)
print("weight:", f"({axes})")
#> weight: (n_in, n_out)
formula = "x @ w + b"
print("formula:", formula)
#> formula: x @ w + b
std = "0.88 * sqrt(1 / n_in)"
print("initial weight:", "std =", std)
#> initial weight: std = 0.88 * sqrt(1 / n_in)
print("initial bias:", *set(parameters["b"].tolist()))
#> initial bias: 0.0

parameters["b"] = jnp.array([10.0, 20.0])
y = eval(formula, {"x": x, **parameters})
assert jnp.array_equal(layer.apply({"linear": parameters}, None, x), y)
large = hk.transform(lambda x: hk.Linear(50000)(x)).init(key, x)
s = eval(std, {"sqrt": math.sqrt, "n_in": n_in})
assert abs(large["linear"]["w"].std() / s - 1) < 0.01

off = "with_bias=False"
print("no bias:", off)
#> no bias: with_bias=False
off = eval(f"dict({off})")
layer = hk.transform(lambda x: hk.Linear(n_out, **off)(x))
assert set(layer.init(key, x)["linear"]) == {"w"}
