import numpy as np
from sklearn.preprocessing import OneHotEncoder

coder = OneHotEncoder()
encoded = coder.fit_transform([["b"], ["a"]])

print("encoded:", type(encoded).__name__)
#> encoded: csr_matrix
print("todense():", type(encoded.todense()).__name__)
#> todense(): matrix
print("toarray():", type(encoded.toarray()).__name__)
#> toarray(): ndarray
product = encoded * encoded
print("encoded * encoded:", product.toarray().tolist())
#> encoded * encoded: [[1.0, 0.0], [0.0, 1.0]]
product = np.multiply(encoded, encoded)
print("np.multiply:", product.toarray().tolist())
#> np.multiply: [[1.0, 0.0], [0.0, 1.0]]
product = encoded.multiply(encoded)
print("encoded.multiply:", product.toarray().tolist())
#> encoded.multiply: [[0.0, 1.0], [1.0, 0.0]]
