import jax
import jax.numpy as jnp


@jax.custom_vjp
def cube(x):
    return x**3


def backward(slope, dy):
    return (jax.lax.stop_gradient(slope) * dy,)


cube.defvjp(lambda x: (x**3, 3 * x**2), backward)

g = jax.grad(lambda x: cube(x) + x**2)
x, v = jnp.array(1.0), 1.0
second = jax.grad(lambda x: g(x) * v)(x)  # $g(x) \cdot v$
print("second pass:", second.item())
#> second pass: 2.0
h = 1e-2  # $g(x)$, $\frac{g(x + h v) - g(x - h v)}{2 h}$
difference = (g(x + h * v) - g(x - h * v)) / (2 * h)
print("difference:", round(difference.item(), 3))
#> difference: 8.0
