import numpy as np

features = np.array([[1, 2, 3, 4, 5], [0, 1, 0, 1, 0]])
weights = np.array([[2, 1, 3, 1, 2]])  # (out_features, in_features)
bias = np.array([10])

product = features @ weights.T + bias
print("matrix product:", product.tolist())
#> matrix product: [[37], [12]]

by_hand = (features * weights).sum(axis=1) + bias
print("sum of products:", by_hand.tolist())
#> sum of products: [37, 12]
