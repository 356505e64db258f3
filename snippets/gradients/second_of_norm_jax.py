import jax
import jax.numpy as jnp


def rounded(array):
    return [[round(x, 3) for x in row] for row in array.tolist()]


norm = jnp.linalg.norm
zero, x = jnp.zeros(2), jnp.array([3.0, 4.0])
print("gradient at 0:", jax.grad(norm)(zero).tolist())
#> gradient at 0: [nan, nan]
print("Hessian at 0:", rounded(jax.hessian(norm)(zero)))
#> Hessian at 0: [[nan, nan], [nan, nan]]
print("Hessian at (3, 4):", rounded(jax.hessian(norm)(x)))
#> Hessian at (3, 4): [[0.128, -0.096], [-0.096, 0.072]]
