import jax
import jax.numpy as jnp
from jax.lax import stop_gradient


def f(x):
    # $y = x + s(q(x) - x)$
    return x + stop_gradient(jnp.round(x) - x)


x = 1.75
print("gradient of round(x):", jax.grad(jnp.round)(x))
#> gradient of round(x): 0.0
print("value:", f(x))
#> value: 2.0
print("straight-through gradient:", jax.grad(f)(x))
#> straight-through gradient: 1.0
