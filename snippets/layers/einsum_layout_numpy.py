import numpy as np

x = np.array([[1, 2, 3, 4, 5]])
W = np.arange(15).reshape(3, 5)  # (out, in)
K = W.T  # (in, out)

y = np.einsum("bi,oi->bo", x, W)  # $y_{bo} = \sum_i x_{bi} W_{oi}$
print("W:", W.shape)
#> W: (3, 5)
print("bi,oi->bo:", y.tolist())
#> bi,oi->bo: [[40, 115, 190]]
assert np.array_equal(y, x @ W.T)

y = np.einsum("bi,io->bo", x, K)  # $y_{bo} = \sum_i x_{bi} K_{io}$
print("K:", K.shape)
#> K: (5, 3)
print("bi,io->bo:", y.tolist())
#> bi,io->bo: [[40, 115, 190]]
assert np.array_equal(y, x @ K)
