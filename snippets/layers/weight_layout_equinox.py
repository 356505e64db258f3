import equinox as eqx
import jax
import jax.numpy as jnp

sizes = {5: "in", 3: "out"}
layer = eqx.nn.Linear(5, 3, key=jax.random.key(0))

print("weight:", layer.weight.shape)  # (out, in)
#> weight: (3, 5)
axes = ", ".join(sizes[size] for size in layer.weight.shape)
print("axes:", f"({axes})")
#> axes: (out, in)
print("bias:", layer.bias.shape)
#> bias: (3,)

x = jnp.ones(5)
y = layer.weight @ x + layer.bias  # $y = W x + b$
assert jnp.allclose(layer(x), y)
