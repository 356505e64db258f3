import jax
import jax.numpy as jnp

w = jnp.array(3.0)


def passed(x):
    return x + jax.lax.stop_gradient(jnp.round(x) - x)


gradient = jax.grad(lambda x: w * jnp.round(x))(2.25)
print("rounded:", gradient.item())
#> rounded: 0.0
print("value:", passed(2.25).item())
#> value: 2.0
gradient = jax.grad(lambda x: w * passed(x))(2.25)
print("straight through:", gradient.item())
#> straight through: 3.0
