import numpy as np

n, rng = 512, np.random.default_rng(0)
x = rng.uniform(-2, 2, (64, n)).astype("float32")
W = (rng.uniform(-1, 1, (256, n)) / n**0.5).astype("float32")
b = (rng.uniform(-1, 1, 256) / n**0.5).astype("float32")

K = W.T

def layer(x):
    return x @ K + b


exact = x.astype("float64") @ W.T + b
size = np.abs(x).astype("float64") @ np.abs(W).T + np.abs(b)
atol = (n + 1) * np.finfo("float32").eps * size
whole = layer(x)
parts = [
    np.concatenate([layer(x[i : i + k]) for i in range(0, 64, k)])
    for k in (1, 2, 3, 4, 5)
]
same = [np.array_equal(whole, part) for part in parts]
print("every bit the same:", all(same))
#> every bit the same: False
within = [bool((np.abs(p - exact) <= atol).all()) for p in parts]
print("all within the tolerance:", all(within))
#> all within the tolerance: True
