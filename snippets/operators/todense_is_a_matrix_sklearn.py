from sklearn.preprocessing import OneHotEncoder

coder = OneHotEncoder()
encoded = coder.fit_transform([["a"], ["b"], ["a"]])

print("encoded:", type(encoded).__name__)
#> encoded: csr_matrix
print("todense():", type(encoded.todense()).__name__)
#> todense(): matrix
print("toarray():", type(encoded.toarray()).__name__)
#> toarray(): ndarray
print("encoded.T * encoded:", (encoded.T * encoded).shape)
#> encoded.T * encoded: (2, 2)
