import jax.numpy as jnp

v, y = jnp.ones(5), jnp.ones((5, 3))
calls = {
    "v * y": lambda: v * y,
    "2.0 @ v": lambda: jnp.array(2.0) @ v,
}

for name, call in calls.items():
    try:
        call()
    except ValueError as error:
        print(f"{name}:", error)
        #> v * y: Incompatible shapes for broadcasting: shapes=[(5,), (5, 3)]
        #> 2.0 @ v: matmul input operand 0 must have ndim at least 1, but it has ndim 0
