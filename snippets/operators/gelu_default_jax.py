import jax
import jax.numpy as jnp

x = jnp.array(-3.0)
exact = jax.nn.gelu(x, approximate=False)
tanh = jax.nn.gelu(x, approximate=True)

print("gelu(-3):", f"{jax.nn.gelu(x):.4f}")
#> gelu(-3): -0.0036
print("exact:", f"{exact:.4f}")
#> exact: -0.0040
print("tanh approximation:", f"{tanh:.4f}")
#> tanh approximation: -0.0036
y = jax.nn.gelu(x, approximate="none")
print('approximate="none":', f"{y:.4f}")
#> approximate="none": -0.0036
