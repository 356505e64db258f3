import jax.numpy as jnp

x, w = jnp.ones((2, 5)), jnp.ones((5, 3))

try:
    x * w
except TypeError as error:
    print("x * w:", error)
    #> x * w: mul got incompatible shapes for broadcasting: (2, 5), (5, 3).

try:
    x @ x
except TypeError as error:
    print("x @ x:", error)
    #> x @ x: dot_general requires contracting dimensions to have the same shape, got (5,) and (2,).
