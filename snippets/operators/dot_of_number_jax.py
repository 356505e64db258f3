import jax.numpy as jnp

x = jnp.array([[1.0, 2.0], [3.0, 4.0]])

print("dot(x, 2):", jnp.dot(x, 2).tolist())
#> dot(x, 2): [[2.0, 4.0], [6.0, 8.0]]
try:
    x @ 2
except (TypeError, ValueError) as error:
    print("x @ 2:", error)
    #> x @ 2: matmul input operand 1 must have ndim at least 1, but it has ndim 0
