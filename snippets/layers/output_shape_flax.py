import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(3, 30, rngs=nnx.Rngs(0))
x = jnp.ones((5, 3))

print("input:", x.shape)
#> input: (5, 3)
print("weight:", layer.kernel.shape)
#> weight: (3, 30)
print("output:", layer(x).shape)
#> output: (5, 30)
