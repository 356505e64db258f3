import jax

cube = jax.custom_vjp(lambda x: x * x * x)
cube.defvjp(
    lambda x: (x * x * x, x * x), lambda square, dy: (3 * square * dy,)
)


def loss(x):
    return cube(x) ** 2 / 2  # $L = \frac12 (x^3)^2$


first = jax.grad(loss)
print("square kept:", first(1.0), jax.grad(first)(1.0))
#> square kept: 3.0 15.0
