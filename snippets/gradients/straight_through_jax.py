import jax
import jax.numpy as jnp
from jax.lax import stop_gradient


def f(x):
    # $y = x + s(q(x) - x)$
    return x + stop_gradient(jnp.round(x) - x)


x = 1.75
print("gradient of round(x):", jax.grad(jnp.round)(x))
print("value:", f(x))
print("straight-through gradient:", jax.grad(f)(x))
