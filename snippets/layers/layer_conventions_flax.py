import math

import jax
import jax.numpy as jnp
from flax import nnx

n_in, n_out = 4, 2
layer = nnx.Linear(n_in, n_out, rngs=nnx.Rngs(0))
parameters = {"kernel": layer.kernel, "bias": layer.bias}
assert set(parameters) == set(nnx.state(layer))
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(parameters))
#> names: kernel, bias
axes = ", ".join(size[n] for n in layer.kernel.shape)
print("weight:", f"({axes})")
#> weight: (n_in, n_out)
formula = "x @ kernel + bias"
print("formula:", formula)
#> formula: x @ kernel + bias
std = "sqrt(1 / n_in)"
print("initial weight:", "std =", std)
#> initial weight: std = sqrt(1 / n_in)
print("initial bias:", *set(layer.bias[...].tolist()))
#> initial bias: 0.0

draw = jax.nn.initializers.lecun_normal()
drawn = draw(nnx.Rngs(0).params(), (n_in, n_out))
assert jnp.array_equal(layer.kernel[...], drawn)
s = eval(std, {"sqrt": math.sqrt, "n_in": n_in})
assert abs(draw(jax.random.key(0), (n_in, 50000)).std() / s - 1) < 0.01
layer.bias[...] = jnp.array([10.0, 20.0])
x = jnp.eye(n_in)
assert jnp.array_equal(layer(x), eval(formula, {"x": x, **parameters}))

off = "use_bias=False"
print("no bias:", off)
#> no bias: use_bias=False
off = eval(f"dict({off})")
assert nnx.Linear(n_in, n_out, **off, rngs=nnx.Rngs(0)).bias is None
