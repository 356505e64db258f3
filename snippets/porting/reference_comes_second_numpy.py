import numpy as np

small, large = 7.0, 10.0

# $|a - b| \le \mathrm{atol} + \mathrm{rtol} |b|$
close = np.allclose(small, large, rtol=0.35, atol=0)
print("7.0 against 10.0:", close)
#> 7.0 against 10.0: True
assert close == (3.0 <= 0.35 * large)
close = np.allclose(large, small, rtol=0.35, atol=0)
print("10.0 against 7.0:", close)
#> 10.0 against 7.0: False
assert close == (3.0 <= 0.35 * small)
