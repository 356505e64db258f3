import jax
import jax.numpy as jnp
from flax import nnx

options = dict(use_bias=False, rngs=nnx.Rngs(0))
options["kernel_init"] = nnx.initializers.ones_init()

x = jnp.array([[2**24 + 1]])
print("input:", x.item())
#> input: 16777217
print("float32 layer:", nnx.Linear(1, 1, **options)(x).item())
#> float32 layer: 16777216.0
with jax.enable_x64(True):
    layer = nnx.Linear(1, 1, param_dtype=jnp.float64, **options)
    print("float64 layer:", layer(x).item())
    #> float64 layer: 16777217.0
