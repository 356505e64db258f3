import mlx.core as mx
import mlx.nn as nn

nan = float("nan")
x = mx.array(nan)
print("relu(nan):", nn.relu(x).item())
#> relu(nan): nan
print("slope:", mx.grad(nn.relu)(x).item())
#> slope: 0.0
