import jax.numpy as jnp

try:
    jnp.ones(3) + jnp.ones(4)
except TypeError as error:
    print("type:", type(error).__name__)
    #> type: TypeError
    print("text:", error)
    #> text: add got incompatible shapes for broadcasting: (3,), (4,).
