import equinox as eqx
import jax
import jax.numpy as jnp

layer = eqx.nn.Linear(5, 3, key=jax.random.key(0))
inputs = {
    "0D": jnp.ones(()),
    "wrong length": jnp.ones(4),
    "batch of two": jnp.ones((2, 5)),
    "list": [1.0, 2.0, 3.0, 4.0, 5.0],
}

for name, x in inputs.items():
    try:
        layer(x)
    except (TypeError, ValueError) as error:
        print(f"{name}:", str(error).splitlines()[0])
        #> 0D: matmul input operand 1 must have ndim at least 1, but it has ndim 0
        #> wrong length: dot_general requires contracting dimensions to have the same shape, got (5,) and (4,).
        #> batch of two: dot_general requires contracting dimensions to have the same shape, got (5,) and (2,).
        #> list: unsupported operand type(s) for @: 'jaxlib._jax.ArrayImpl' and 'list'
