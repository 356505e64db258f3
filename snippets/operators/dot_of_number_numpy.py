import numpy as np

x = np.array([[1.0, 2.0], [3.0, 4.0]])

print("dot(x, 2):", np.dot(x, 2).tolist())
#> dot(x, 2): [[2.0, 4.0], [6.0, 8.0]]
try:
    x @ 2
except ValueError as error:
    print("x @ 2:", str(error).split(" (has")[0])
    #> x @ 2: matmul: Input operand 1 does not have enough dimensions
