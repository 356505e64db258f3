import numpy as np

x, w = np.ones((2, 5)), np.ones((5, 3))

try:
    x * w
except ValueError as error:
    print("x * w:", str(error).strip())
    #> x * w: operands could not be broadcast together with shapes (2,5) (5,3)

try:
    x @ x
except ValueError as error:
    print("x @ x:", str(error).split(", with")[0])
    #> x @ x: matmul: Input operand 1 has a mismatch in its core dimension 0
