import jax.numpy as jnp
from flax import nnx

x = jnp.array([[0.0, 0.02]])
layer = nnx.LayerNorm(2, rngs=nnx.Rngs(0))

print("default epsilon:", f"{layer(x)[0, 1]:.3f}")
#> default epsilon: 0.995
layer = nnx.LayerNorm(2, epsilon=0.001, rngs=nnx.Rngs(0))
print("epsilon 0.001:", f"{layer(x)[0, 1]:.3f}")
#> epsilon 0.001: 0.302
