import jax
import jax.numpy as jnp


def hidden(x):
    return jnp.where(x > 0, jnp.log(x), 0.0)


gradient = jax.jit(jax.grad(hidden))
print("before:", gradient(0.0).item())
#> before: nan
jax.config.update("jax_debug_nans", True)
print("same function:", gradient(0.0).item())
#> same function: nan
jax.clear_caches()
try:
    gradient(0.0)
except FloatingPointError as error:
    print("caches cleared:", error)
    #> caches cleared: invalid value (nan) encountered in div
jax.config.update("jax_debug_nans", False)
