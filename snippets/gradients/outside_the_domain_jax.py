import jax
import jax.numpy as jnp


def slope(f, value):
    return jax.grad(f)(value).item()


cases = {
    "log at -1": jnp.log,
    "sqrt at -1": jnp.sqrt,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, -1.0))
    #> log at -1: -1.0
    #> sqrt at -1: nan
