import numpy as np

x = np.array([1.0, 2.0, 3.0])

print("std([1, 2, 3]):", f"{np.std(x):.4f}")
#> std([1, 2, 3]): 0.8165
print("var([1, 2, 3]):", f"{np.var(x):.4f}")
#> var([1, 2, 3]): 0.6667
print("std over n:", f"{np.std(x):.4f}")
#> std over n: 0.8165
print("std over n - 1:", f"{np.std(x, ddof=1):.4f}")
#> std over n - 1: 1.0000
