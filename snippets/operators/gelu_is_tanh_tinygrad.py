import math

from tinygrad import Tensor

print("gelu(-3):", f"{Tensor([-3.0]).gelu().item():.4f}")
#> gelu(-3): -0.0036
exact = -3 * (1 + math.erf(-3 / math.sqrt(2))) / 2
print("exact:", f"{exact:.4f}")
#> exact: -0.0040
