import haiku as hk
import jax
import jax.numpy as jnp

sizes = {5: "in", 3: "out"}
layer = hk.transform(lambda x: hk.Linear(3)(x))
x = jnp.ones((4, 5))
weights = layer.init(jax.random.key(0), x)["linear"]

print("weight:", weights["w"].shape)  # (in, out)
#> weight: (5, 3)
axes = ", ".join(sizes[size] for size in weights["w"].shape)
print("axes:", f"({axes})")
#> axes: (in, out)
print("bias:", weights["b"].shape)
#> bias: (3,)

y = x @ weights["w"] + weights["b"]  # $y = x K + b$
assert jnp.allclose(layer.apply({"linear": weights}, None, x), y)
