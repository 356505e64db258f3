import numpy as np

x = np.array([1.0, 2.0, 3.0])

print("np.var:", f"{np.var(x):.4f}")
#> np.var: 0.6667
print("np.cov:", f"{np.cov(x):.4f}")
#> np.cov: 1.0000
print("np.cov, ddof=0:", f"{np.cov(x, ddof=0):.4f}")
#> np.cov, ddof=0: 0.6667
