import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(5, 30, rngs=nnx.Rngs(0))

print("weight:", layer.kernel.shape)
#> weight: (5, 30)
print("ones(2, 5):", layer(jnp.ones((2, 5))).shape)
#> ones(2, 5): (2, 30)
try:
    layer(jnp.ones((5, 3)))
except TypeError as error:
    print("ones(5, 3):", f"{type(error).__name__}: {error}")
    #> ones(5, 3): TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (5,).
