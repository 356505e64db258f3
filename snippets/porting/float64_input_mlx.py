import mlx.core as mx
import mlx.nn as nn
import numpy as np

mx.set_default_device(mx.cpu)
x = np.ones((1, 3), dtype="float64")

linear = nn.Linear(3, 2)
y = linear(mx.array(x))
print("float64 input:", str(y.dtype).removeprefix("mlx.core."))
#> float64 input: float32

linear.set_dtype(mx.float64)
y = linear(mx.array(x, dtype=mx.float64))
print("float64 layer:", str(y.dtype).removeprefix("mlx.core."))
#> float64 layer: float64
