import jax
import jax.numpy as jnp


def slope(f, value):
    return jax.grad(f)(jnp.array(value)).tolist()


x = [2.0, 0.0, 3.0]
print("prod:", slope(jnp.prod, x))
#> prod: [0.0, 6.0, 0.0]
print("cumprod, summed:", slope(lambda x: jnp.cumprod(x).sum(), x))
#> cumprod, summed: [1.0, 8.0, 0.0]
print("x ** 0.0 at 0.0:", slope(lambda x: x**0.0, 0.0))
#> x ** 0.0 at 0.0: nan
