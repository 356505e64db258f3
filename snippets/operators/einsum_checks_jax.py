import jax.numpy as jnp

x, column = jnp.ones((3, 3)), jnp.ones((3, 1))
one, five = jnp.ones(1), jnp.ones(5)

try:
    jnp.einsum("bo,o->bo", x, column)
except ValueError as error:
    print("a second axis:", type(error).__name__)
    #> a second axis: ValueError
try:
    jnp.einsum("i,i->i", jnp.ones(2), five)
except ValueError as error:
    print("lengths 2 and 5:", type(error).__name__)
    #> lengths 2 and 5: ValueError
print("lengths 1 and 5:", jnp.einsum("i,i->", one, five).item())
#> lengths 1 and 5: 5.0
