import jax.numpy as jnp

pairs = [
    ((5,), (5,)),
    ((1,), (5,)),
    ((2, 5), (5,)),
    ((5,), (5, 3)),
    ((2, 5), (5, 3)),
    ((2, 5), (2, 5)),
    ((3, 3), (3, 3)),
    ((5, 1), (1, 5)),
    ((4, 2, 5), (5, 3)),
    ((4, 2, 5), (4, 5, 3)),
]

for left, right in pairs:
    x, y = jnp.ones(left), jnp.ones(right)
    try:
        result = tuple(jnp.outer(x, y).shape)
    except (TypeError, ValueError) as error:
        result = type(error).__name__
    print(f"{left}, {right}:", result)
    #> (5,), (5,): (5, 5)
    #> (1,), (5,): (1, 5)
    #> (2, 5), (5,): (10, 5)
    #> (5,), (5, 3): (5, 15)
    #> (2, 5), (5, 3): (10, 15)
    #> (2, 5), (2, 5): (10, 10)
    #> (3, 3), (3, 3): (9, 9)
    #> (5, 1), (1, 5): (5, 5)
    #> (4, 2, 5), (5, 3): (40, 15)
    #> (4, 2, 5), (4, 5, 3): (40, 60)
