import jax.numpy as jnp

features = jnp.array([[1, 2, 3, 4, 5], [0, 1, 0, 1, 0]])
weights = jnp.array([[2, 1, 3, 1, 2]])  # (out_features, in_features)
bias = jnp.array([10])

product = features @ weights.T + bias
print("matrix product:", product.tolist())
#> matrix product: [[37], [12]]

by_hand = (features * weights).sum(axis=1) + bias
print("sum of products:", by_hand.tolist())
#> sum of products: [37, 12]
