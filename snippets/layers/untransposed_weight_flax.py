import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
try:
    layer.kernel[...] = jnp.ones((2, 3))
except ValueError as error:
    print("error:", f"{type(error).__name__}: {error}")
    #> error: ValueError: Incompatible types for broadcasting: input type=float32[2,3] and requested type=float32[3,2]
