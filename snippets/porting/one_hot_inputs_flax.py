import jax.numpy as jnp
from flax import nnx

linear = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
linear.kernel[...] = jnp.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
linear.bias[...] = jnp.array([10.0, 20.0])

print("[0, 0, 0]:", linear(jnp.zeros(3)).tolist())
#> [0, 0, 0]: [10.0, 20.0]
print("[1, 0, 0]:", linear(jnp.eye(3))[0].tolist())
#> [1, 0, 0]: [11.0, 24.0]
print("[0, 1, 0]:", linear(jnp.eye(3))[1].tolist())
#> [0, 1, 0]: [12.0, 25.0]
print("[0, 0, 1]:", linear(jnp.eye(3))[2].tolist())
#> [0, 0, 1]: [13.0, 26.0]
difference = linear(jnp.eye(3)) - linear(jnp.zeros(3))
assert jnp.array_equal(difference, linear.kernel[...])
