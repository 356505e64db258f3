import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
linear = nnx.Linear(3, 2, param_dtype=jnp.complex64, rngs=rngs)
print("output:", linear(jnp.ones((4, 3), jnp.complex64)).dtype)
#> output: complex64
