import jax
import jax.numpy as jnp
from flax import nnx

linear = nnx.Linear(2, 1, rngs=nnx.Rngs(0))
linear.kernel[...] = jnp.array([[2.0], [-3.0]])
linear.bias[...] = jnp.array([1.0])
model = nnx.Sequential(linear, nnx.sigmoid)
assert nnx.sigmoid is jax.nn.sigmoid

zero = jnp.array([[1.0, 1.0]])  # 2 * 1 - 3 * 1 + 1 = 0
negative = jnp.array([[0.0, 1.0]])
print("linear([1, 1]):", linear(zero).item())
#> linear([1, 1]): 0.0
print("sigmoid(linear([1, 1])):", model(zero).item())
#> sigmoid(linear([1, 1])): 0.5
print("linear([0, 1]):", linear(negative).item())
#> linear([0, 1]): -2.0
