import mlx.core as mx
import mlx.nn as nn

x = mx.array(-1.0)

print("leaky_relu(-1):", f"{nn.leaky_relu(x).item():.2f}")
#> leaky_relu(-1): -0.01
y = nn.leaky_relu(x, negative_slope=0.1)
print("slope 0.1 given:", f"{y.item():.2f}")
#> slope 0.1 given: -0.10
