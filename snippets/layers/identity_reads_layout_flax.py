import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(3, 3, use_bias=False, rngs=nnx.Rngs(0))
y = layer(jnp.eye(3))  # (in, out)
kernel = layer.kernel[...]

print("equals the stored matrix:", jnp.array_equal(y, kernel).item())
#> equals the stored matrix: True
print("equals its transpose:", jnp.array_equal(y, kernel.T).item())
#> equals its transpose: False
