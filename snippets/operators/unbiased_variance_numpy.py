import itertools

import numpy as np

values = [0.0, 2.0]
samples = np.array(list(itertools.product(values, repeat=2)))
print("samples:", samples.tolist())
#> samples: [[0.0, 0.0], [0.0, 2.0], [2.0, 0.0], [2.0, 2.0]]
print("variance of the values:", np.var(values).item())
#> variance of the values: 1.0
over_n = np.var(samples, axis=1)
print("over n, on average:", over_n.mean().item())
#> over n, on average: 0.5
over_n_1 = np.var(samples, axis=1, ddof=1)
print("over n - 1, on average:", over_n_1.mean().item())
#> over n - 1, on average: 1.0
