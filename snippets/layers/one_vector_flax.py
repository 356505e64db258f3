import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
x = jnp.ones(3)

print("input:", x.shape)
#> input: (3,)
print("output:", layer(x).shape)
#> output: (2,)
print("with a batch axis:", layer(x[None, :]).shape)
#> with a batch axis: (1, 2)
