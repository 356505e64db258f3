import math

import numpy as np

x = -3.0
exact = x / 2 * (1 + math.erf(x / math.sqrt(2)))
# $\frac{x}{2} (1 + \mathrm{erf}(x / \sqrt{2}))$
z = math.sqrt(2 / np.pi) * (x + 0.044715 * x**3)
# $z = \sqrt{2 / \pi} (x + 0.044715 x^3)$
tanh = x / 2 * (1 + np.tanh(z))  # $\frac{x}{2} (1 + \mathrm{tanh}(z))$

print("exact:", f"{exact:.4f}")
#> exact: -0.0040
print("tanh approximation:", f"{tanh:.4f}")
#> tanh approximation: -0.0036
