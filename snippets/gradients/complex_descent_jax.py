import jax
import jax.numpy as jnp

goal = jnp.array(1 + 1j)
gradient = jax.grad(lambda z: abs(z - goal) ** 2)


def descend(direction):
    z = jnp.array(0j)
    for _ in range(10):
        z = z - 0.25 * direction(gradient(z))
    return round(abs(z - goal).item(), 3)


print("distance at the start:", round(abs(goal).item(), 3))
#> distance at the start: 1.414
print("after ten steps:", descend(lambda g: g))
#> after ten steps: 57.665
print("after ten steps, conjugated:", descend(jnp.conj))
#> after ten steps, conjugated: 0.001
