import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2, 3], [4, 5, 6]])
w = jnp.array([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


print("x:", x.shape)  # (Q, P)
#> x: (2, 3)
print("y:", f(x).shape)  # (M, N)
#> y: (2, 2)
try:
    print("gradient of y:", jax.grad(f)(x).tolist())
except TypeError as error:
    print("gradient of y:", f"{type(error).__name__}: {error}")
    #> gradient of y: TypeError: Gradient only defined for scalar-output functions. Output had shape: (2, 2).
gradient = jax.grad(lambda x: f(x).sum())(x)
print("gradient of y summed:", gradient.tolist())
#> gradient of y summed: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
