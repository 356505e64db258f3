import jax.numpy as jnp

pairs = [((2, 5), (5,)), ((2, 5), (2, 5)), ((5, 1), (1, 5))]

for left, right in pairs:
    try:
        result = (jnp.ones(left) @ jnp.ones(right)).shape
    except TypeError as error:
        result = type(error).__name__
    print(f"{left} @ {right}:", result)
    #> (2, 5) @ (5,): (2,)
    #> (2, 5) @ (2, 5): TypeError
    #> (5, 1) @ (1, 5): (5, 5)
