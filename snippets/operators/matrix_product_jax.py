import jax.numpy as jnp

x, w, v = jnp.ones((2, 5)), jnp.ones((5, 3)), jnp.ones(5)
stack = jnp.ones((4, 2, 5))


def outcome(product):
    try:
        return tuple(product().shape)
    except TypeError as error:
        return type(error).__name__


print("(2, 5) * (5, 3):", outcome(lambda: x * w))
#> (2, 5) * (5, 3): TypeError
print("(2, 5) * (5,):", outcome(lambda: x * v))
#> (2, 5) * (5,): (2, 5)
print("(2, 5) @ (5, 3):", outcome(lambda: x @ w))
#> (2, 5) @ (5, 3): (2, 3)
print("(2, 5) @ (5,):", outcome(lambda: x @ v))
#> (2, 5) @ (5,): (2,)
print("(5,) @ (5,):", outcome(lambda: v @ v))
#> (5,) @ (5,): ()
print("(4, 2, 5) @ (5, 3):", outcome(lambda: stack @ w))
#> (4, 2, 5) @ (5, 3): (4, 2, 3)
