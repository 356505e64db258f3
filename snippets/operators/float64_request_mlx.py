import math

import mlx.core as mx
import numpy as np

mx.set_default_device(mx.cpu)
x = mx.array(np.array([1.0]), dtype=mx.float64)

print("asked for float64:", x.dtype)
#> asked for float64: mlx.core.float64
print("x / 3:", (x / 3).item())
#> x / 3: 0.3333333333333333
assert (x / 3).item() == 1 / 3
print("exp(1):", f"{mx.exp(x).item():.10f}")
#> exp(1): 2.7182817459
print("right:", f"{math.e:.10f}")
#> right: 2.7182818285
