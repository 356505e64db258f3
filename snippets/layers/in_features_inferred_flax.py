import jax
import jax.numpy as jnp
from flax import linen, nnx

layer = linen.Dense(30)
params = layer.init(jax.random.key(0), jnp.ones((5, 3)))["params"]
print("linen.Dense(30):", params["kernel"].shape)
#> linen.Dense(30): (3, 30)

try:
    nnx.Linear(30, rngs=nnx.Rngs(0))
except TypeError as error:
    print("nnx.Linear(30):", error)
    #> nnx.Linear(30): Linear.__init__() missing 1 required positional argument: 'out_features'
