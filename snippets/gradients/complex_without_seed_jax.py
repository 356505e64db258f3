import jax
import jax.numpy as jnp


def f(z):
    return z * z


z = jnp.array(1 + 2j)
try:
    print("gradient:", jax.grad(f)(z).item())
except TypeError as error:
    print("gradient:", type(error).__name__)
    #> gradient: TypeError
(gradient,) = jax.vjp(f, z)[1](jnp.array(1 + 0j))
print("seed of one:", gradient.item())
#> seed of one: (2+4j)
