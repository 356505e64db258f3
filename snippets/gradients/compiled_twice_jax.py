import jax
import jax.numpy as jnp


def f(x):  # $y = (x_0 + x_1)^2$
    return x.sum() ** 2


def second(f):
    def first(x):
        return jax.grad(lambda x: f(x) + (x * x).sum())(x).sum()

    return jax.grad(first)(jnp.ones(2)).tolist()


print("f:", second(f))
#> f: [6.0, 6.0]
print("f compiled:", second(jax.jit(f)))
#> f compiled: [6.0, 6.0]
