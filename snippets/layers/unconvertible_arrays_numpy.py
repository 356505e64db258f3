import numpy as np

x = np.array([[1, None]])
print("object array:", x.dtype)
#> object array: object
print("as float32:", x.astype(np.float32).tolist())
#> as float32: [[1.0, nan]]

try:
    np.array([[1.0, 2.0], [3.0]])
except ValueError as error:
    print("rows of unequal length:", error)
    #> rows of unequal length: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
