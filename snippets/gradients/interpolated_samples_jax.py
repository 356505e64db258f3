import jax
import jax.numpy as jnp

points = jnp.array([0.0, 1, 2, 3])
samples = points**2  # $x^2$


def interpolated(x):
    return jnp.interp(x, points, samples)


x = 1.25
print("x:", x)
#> x: 1.25
print("value:", interpolated(x).item())
#> value: 1.75
print("exact value:", x**2)
#> exact value: 1.5625
print("slope:", jax.grad(interpolated)(x).item())
#> slope: 3.0
print("exact slope:", 2 * x)  # $2x$
#> exact slope: 2.5
