import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.array(-3.0)
assert nnx.gelu is jax.nn.gelu

print("nnx.gelu(-3):", f"{nnx.gelu(x):.4f}")
#> nnx.gelu(-3): -0.0036
print("exact:", f"{nnx.gelu(x, approximate=False):.4f}")
#> exact: -0.0040
