import jax.numpy as jnp

features = jnp.array([1, 2, 3, 4, 5])
weights = jnp.array([2, 1, 3, 1, 2])

transposed = features.T
print("transposed:", tuple(transposed.shape))
#> transposed: (5,)
product = transposed * weights
print("product:", tuple(product.shape))
#> product: (5,)
print("sum:", product.sum().item())
#> sum: 27
