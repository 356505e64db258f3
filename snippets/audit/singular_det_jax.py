import jax
import jax.numpy as jnp
import numpy as np


def slope(f, value):
    return jax.grad(f)(jnp.array(value)).tolist()


def by_hand(A):
    return A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]


singular = [[1.0, 2], [2, 4]]
print("det:", slope(jnp.linalg.det, singular))
#> det: [[4.0, -2.0], [-2.0, 1.0]]
print("ad - bc:", slope(by_hand, singular))
#> ad - bc: [[4.0, -2.0], [-2.0, 1.0]]
batch = [[[1.0, 2], [3, 4]], singular]
first, second = slope(lambda A: jnp.linalg.det(A).sum(), batch)
print("batch, regular matrix:", np.round(first, 3).tolist())
#> batch, regular matrix: [[4.0, -3.0], [-2.0, 1.0]]
print("batch, singular matrix:", second)
#> batch, singular matrix: [[4.0, -2.0], [-2.0, 1.0]]
