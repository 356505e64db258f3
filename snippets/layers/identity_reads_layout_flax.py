import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(3, 3, use_bias=False, rngs=nnx.Rngs(0))
response = layer(jnp.eye(3))  # (in, out)
kernel = layer.kernel[...]

print("is the stored matrix:", jnp.array_equal(response, kernel).item())
print("is its transpose:", jnp.array_equal(response, kernel.T).item())
