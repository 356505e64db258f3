import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

x = np.ones((1, 3), dtype="float64")

linear = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
print("float64 input:", linear(x).dtype)
#> float64 input: float32

with jax.enable_x64(True):
    rngs = nnx.Rngs(0)
    linear = nnx.Linear(3, 2, param_dtype=jnp.float64, rngs=rngs)
    assert linear.kernel.dtype == jnp.float64
    print("float64 layer:", linear(x).dtype)
    #> float64 layer: float64
