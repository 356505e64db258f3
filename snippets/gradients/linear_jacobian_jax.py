import jax
import jax.numpy as jnp

K = jnp.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])

jacobian = jax.jacrev(lambda x: x @ K)(jnp.ones(3))
print("Jacobian:", jacobian.tolist())
#> Jacobian: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
assert jnp.array_equal(jacobian, K.T)
