import numpy as np

v, x = np.ones(5), np.ones((2, 5))
calls = {
    "dot": lambda: np.dot(x, x),
    "inner": lambda: np.inner(x, x.T),
    "matvec": lambda: np.matvec(v, v),
}

for name, call in calls.items():
    try:
        call()
    except ValueError as error:
        print(f"{name}:", str(error).split(" (has")[0])
        #> dot: shapes (2,5) and (2,5) not aligned: 5 (dim 1) != 2 (dim 0)
        #> inner: shapes (2,5) and (2,5) not aligned: 5 (dim 1) != 2 (dim 0)
        #> matvec: matvec: Input operand 0 does not have enough dimensions
