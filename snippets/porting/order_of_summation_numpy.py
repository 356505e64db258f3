import numpy as np

big, one = np.float32(1e8), np.float32(1.0)

print("dtype:", big.dtype)
#> dtype: float32
print("(1e8 + 1) - 1e8:", ((big + one) - big).item())
#> (1e8 + 1) - 1e8: 0.0
print("(1e8 - 1e8) + 1:", ((big - big) + one).item())
#> (1e8 - 1e8) + 1: 1.0
print("step at 1:", np.spacing(one).item())
#> step at 1: 1.1920928955078125e-07
print("step at 1e8:", np.spacing(big).item())
#> step at 1e8: 8.0
assert np.finfo(np.float32).eps == 2**-23
