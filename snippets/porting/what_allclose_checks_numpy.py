import numpy as np

single, double = np.ones(3, np.float32), np.ones(3)
nan = np.array(float("nan"))

print("(2, 3) and (3,):", np.allclose(np.ones((2, 3)), single))
#> (2, 3) and (3,): True
print("float32 and float64:", np.allclose(single, double))
#> float32 and float64: True
print("nan and nan:", np.allclose(nan, nan))
#> nan and nan: False
