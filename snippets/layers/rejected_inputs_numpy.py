import numpy as np

kernel = np.ones((5, 3))

for name, shape in {"0D": (), "wrong last axis": (2, 4)}.items():
    try:
        np.ones(shape) @ kernel
    except ValueError as error:
        print(f"{name}:", error)
        #> 0D: matmul: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)
        #> wrong last axis: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 5 is different from 4)

try:
    np.dot(np.ones((2, 4)), kernel)
except ValueError as error:
    print("np.dot:", error)
    #> np.dot: shapes (2,4) and (5,3) not aligned: 4 (dim 1) != 5 (dim 0)
