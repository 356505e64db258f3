import jax
import jax.numpy as jnp
from flax import linen

sizes = {5: "in", 3: "out"}
layer = linen.Dense(features=3)
x = jnp.ones((4, 5))
params = layer.init(jax.random.key(0), x)["params"]

print("weight:", params["kernel"].shape)  # (in, out)
#> weight: (5, 3)
axes = ", ".join(sizes[size] for size in params["kernel"].shape)
print("axes:", f"({axes})")
#> axes: (in, out)
print("bias:", params["bias"].shape)
#> bias: (3,)

y = x @ params["kernel"] + params["bias"]  # $y = x K + b$
assert jnp.allclose(layer.apply({"params": params}, x), y)
