import jax.numpy as jnp
from flax import nnx

weight = jnp.array([[1.0, 2.0], [3.0, 4.0]])
x = jnp.array([[1.0, 10.0]])
layer = nnx.Linear(2, 2, use_bias=False, rngs=nnx.Rngs(0))

layer.kernel[...] = weight
print("as it is:", layer(x).tolist())
#> as it is: [[31.0, 42.0]]
layer.kernel[...] = weight.T
print("transposed:", layer(x).tolist())
#> transposed: [[21.0, 43.0]]
