import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
layer = nnx.Linear(5, 3, dtype=jnp.bfloat16, rngs=rngs)
x = jnp.ones((2, 5))
gradient = nnx.grad(lambda layer: layer(x).sum())(layer)

print("weight:", layer.kernel.dtype)
#> weight: float32
print("output:", layer(x).dtype)
#> output: bfloat16
print("gradient of the weight:", gradient.kernel.dtype)
#> gradient of the weight: float32
