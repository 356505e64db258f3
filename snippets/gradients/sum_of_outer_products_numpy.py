import numpy as np

X = np.array([[1, 2, 3], [4, 5, 6]])  # $X$, rows $x_n$
delta = np.array([[1, 0], [2, 3]])  # $\Delta$, rows $\delta_n$

# $L = \ell_1 + \dots + \ell_N$
# $\bar{W} = \sum_n \delta_n x_n^\top = \Delta^\top X$
each = [np.outer(d, x) for d, x in zip(delta, X, strict=True)]
for number, product in enumerate(each, 1):
    print(f"outer product {number}:", product.tolist())
    #> outer product 1: [[1, 2, 3], [0, 0, 0]]
    #> outer product 2: [[8, 10, 12], [12, 15, 18]]
print("their sum:", sum(each).tolist())
#> their sum: [[9, 12, 15], [12, 15, 18]]
print("matrix product:", (delta.T @ X).tolist())  # $\bar{W}$
#> matrix product: [[9, 12, 15], [12, 15, 18]]
