import jax
import jax.numpy as jnp

gradient = jax.grad(lambda x: jnp.where(x > 0, jnp.sqrt(x), 0.0))
print("eager:", gradient(0.0).item())
#> eager: nan
print("under jit:", jax.jit(gradient)(0.0).item())
#> under jit: nan
