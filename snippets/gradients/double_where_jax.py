import jax
import jax.numpy as jnp


def safe_sqrt(x):
    zero = x == 0
    root = jnp.sqrt(jnp.where(zero, 1.0, x))
    return jnp.where(zero, 0.0, root)


x = jnp.array([0.0, 4.0])
print("value:", safe_sqrt(x).tolist())
#> value: [0.0, 2.0]
gradient = jax.grad(lambda x: safe_sqrt(x).sum())(x)
print("gradient:", gradient.tolist())
#> gradient: [0.0, 0.25]
