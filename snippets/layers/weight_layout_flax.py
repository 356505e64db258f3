import jax.numpy as jnp
from flax import nnx

sizes = {5: "in", 3: "out"}
layer = nnx.Linear(5, 3, rngs=nnx.Rngs(0))

print("weight:", layer.kernel.shape)  # (in, out)
#> weight: (5, 3)
axes = ", ".join(sizes[size] for size in layer.kernel.shape)
print("axes:", f"({axes})")
#> axes: (in, out)
print("bias:", layer.bias.shape)
#> bias: (3,)

x = jnp.ones((4, 5))
y = x @ layer.kernel + layer.bias  # $y = x K + b$
assert jnp.allclose(layer(x), y)
