import numpy as np

x = np.array([1, 0, 1, 0])

ascending = np.argsort(x, kind="stable")
print("ascending:", ascending.tolist())
#> ascending: [1, 3, 0, 2]
descending = np.argsort(-x, kind="stable")
print("descending:", descending.tolist())
#> descending: [0, 2, 1, 3]
print("ascending, then reversed:", ascending[::-1].tolist())
#> ascending, then reversed: [2, 0, 3, 1]
