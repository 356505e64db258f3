import jax
import jax.numpy as jnp


def gradient(f, x):
    try:
        return jax.grad(lambda x: f(x).sum())(x).tolist()
    except TypeError as error:
        return type(error).__name__


w, integer = jnp.array([3.0, 4.0]), jnp.array([1, 0])
boolean = jnp.array([True, False])
print("integer:", gradient(lambda x: 2.0 * x, integer))  # $2x$
#> integer: TypeError
print("boolean:", gradient(lambda x: 2.0 * x, boolean))
#> boolean: TypeError
print("index:", gradient(lambda x: w[x], integer))
#> index: TypeError
