import jax.numpy as jnp

x, w = jnp.ones((2, 5)), jnp.ones((5, 3))
v, one = jnp.ones(5), jnp.ones(1)


def outcome(product):
    try:
        return tuple(product().shape)
    except TypeError as error:
        return type(error).__name__


print("(5,) dot (5,):", outcome(lambda: jnp.dot(v, v)))
#> (5,) dot (5,): ()
print("(2, 5) dot (5, 3):", outcome(lambda: jnp.dot(x, w)))
#> (2, 5) dot (5, 3): (2, 3)
print("(2, 5) dot (5,):", outcome(lambda: jnp.dot(x, v)))
#> (2, 5) dot (5,): (2,)
print("(1,) dot (5,):", outcome(lambda: jnp.dot(one, v)))
#> (1,) dot (5,): TypeError
