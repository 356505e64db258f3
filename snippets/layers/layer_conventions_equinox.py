import math

import equinox as eqx
import jax
import jax.numpy as jnp

n_in, n_out = 4, 2
key = jax.random.key(0)
layer = eqx.nn.Linear(n_in, n_out, key=key)
found = jax.tree_util.tree_leaves_with_path(layer)
parameters = {path[-1].name: array for path, array in found}
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(parameters))
#> names: weight, bias
axes = ", ".join(size[n] for n in layer.weight.shape)
print("weight:", f"({axes})")
#> weight: (n_out, n_in)
formula = "weight @ x + bias"
print("formula:", formula)
#> formula: weight @ x + bias
x = jnp.eye(n_in)[0]
assert jnp.array_equal(layer(x), eval(formula, {"x": x, **parameters}))

bound = "sqrt(1 / n_in)"
print("initial weight:", f"±{bound}")
#> initial weight: ±sqrt(1 / n_in)
print("initial bias:", f"±{bound}")
#> initial bias: ±sqrt(1 / n_in)
b = eval(bound, {"sqrt": math.sqrt, "n_in": n_in})
large = eqx.nn.Linear(n_in, 50000, key=key)
for drawn in (large.weight, large.bias):
    assert 0.99 * b < jnp.abs(drawn).max() <= b

off = "use_bias=False"
print("no bias:", off)
#> no bias: use_bias=False
off = eval(f"dict({off})")
assert eqx.nn.Linear(n_in, n_out, **off, key=key).bias is None
