import numpy as np

features = np.array([[1, 2, 3, 4, 5]])
weights = np.array([[2, 1, 3, 1, 2]])

grid = features.T * weights
print("(5, 1) * (1, 5):", grid.shape)
#> (5, 1) * (1, 5): (5, 5)
print("sum:", grid.sum().item())
#> sum: 135

product = features @ weights.T
print("(1, 5) @ (5, 1):", product.shape)
#> (1, 5) @ (5, 1): (1, 1)
print("value:", product.item())
#> value: 27
