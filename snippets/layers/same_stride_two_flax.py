import jax.numpy as jnp
from flax import nnx

settings = dict(strides=2, padding="SAME", use_bias=False)
layer = nnx.Conv(1, 1, kernel_size=3, **settings, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array([100.0, 10.0, 1.0]).reshape(3, 1, 1)

even = jnp.array([1.0, 2.0, 3.0, 4.0]).reshape(1, 4, 1)
odd = jnp.array([1.0, 2.0, 3.0, 4.0, 5.0]).reshape(1, 5, 1)
print("four inputs:", layer(even).astype(int).ravel().tolist())
#> four inputs: [123, 340]
print("five inputs:", layer(odd).astype(int).ravel().tolist())
#> five inputs: [12, 234, 450]
