import math

import jax
import jax.numpy as jnp
from flax import nnx

bound = 1 / math.sqrt(100)
scaled = jax.nn.initializers.variance_scaling


def bias_init(key, shape, dtype):
    return jax.random.uniform(key, shape, dtype, -bound, bound)


kernel_init = scaled(1 / 3, "fan_in", "uniform")
inits = {"kernel_init": kernel_init, "bias_init": bias_init}
layer = nnx.Linear(100, 50, rngs=nnx.Rngs(0), **inits)

largest = float(jnp.abs(layer.kernel[...]).max())
print("weight bound:", round(largest, 2))
#> weight bound: 0.1
print("bias bound:", round(float(jnp.abs(layer.bias[...]).max()), 2))
#> bias bound: 0.1
assert 0.99 * bound < largest <= bound
