import jax.numpy as jnp
from flax import nnx

K = jnp.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
b = jnp.array([10.0, 20.0])
x = jnp.array([[1.0, 2.0, 3.0]])

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
layer.kernel[...] = K
layer.bias[...] = b
product = jnp.matmul(x, K)

print("product:", product.tolist())
#> product: [[14.0, 32.0]]
print("with bias:", jnp.add(product, b).tolist())
#> with bias: [[24.0, 52.0]]
print("layer:", layer(x).tolist())
#> layer: [[24.0, 52.0]]
assert jnp.array_equal(layer(x), jnp.add(product, b))
