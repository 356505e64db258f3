import jax.numpy as jnp
from flax import nnx

K = jnp.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
b = jnp.array([10.0, 20.0])
x = jnp.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
layer.kernel[...] = K
layer.bias[...] = b
y = layer(x)

print("layer:", y.tolist())
#> layer: [[24.0, 52.0], [12.0, 25.0]]
print("formula:", (x @ K + b).tolist())
#> formula: [[24.0, 52.0], [12.0, 25.0]]
assert jnp.array_equal(y, x @ K + b)  # $y = x K + b$
