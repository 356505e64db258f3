import jax
import jax.numpy as jnp


def loss(weight):
    return (weight[jnp.array([0, 0])] ** 2).sum()


gradient = jax.grad(loss)(jnp.ones((3, 2)))
print("dense:", gradient.tolist())
#> dense: [[4.0, 4.0], [0.0, 0.0], [0.0, 0.0]]
print("norm:", round(jnp.linalg.norm(gradient).item(), 3))
#> norm: 5.657
