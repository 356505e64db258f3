import mlx.core as mx
import mlx.nn as nn

x = mx.array(-3.0)

print("gelu(-3):", f"{nn.gelu(x).item():.4f}")
#> gelu(-3): -0.0040
print("exact:", f"{nn.GELU(approx='none')(x).item():.4f}")
#> exact: -0.0040
tanh = nn.GELU(approx="tanh")(x)
print("tanh approximation:", f"{tanh.item():.4f}")
#> tanh approximation: -0.0036
