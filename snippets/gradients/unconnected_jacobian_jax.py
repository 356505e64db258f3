import jax
import jax.numpy as jnp


def constant(x):
    return jnp.array([5.0])


def linear(x):
    return 3 * x.sum()


x = jnp.array([1.0, 2.0])
jacobian = jax.jacrev(constant)(x)
print("Jacobian of a constant:", jacobian.tolist())
#> Jacobian of a constant: [[0.0, 0.0]]
hessian = jax.hessian(linear)(x)
print("Hessian of a linear function:", hessian.tolist())
#> Hessian of a linear function: [[0.0, 0.0], [0.0, 0.0]]
