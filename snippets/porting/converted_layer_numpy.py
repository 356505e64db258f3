import numpy as np

n, rng = 512, np.random.default_rng(0)
x = rng.uniform(-2, 2, (64, n)).astype("float32")
W = (rng.uniform(-1, 1, (256, n)) / n**0.5).astype("float32")
b = (rng.uniform(-1, 1, 256) / n**0.5).astype("float32")

K = W.T
y = x @ K + b
close = np.allclose

exact = x.astype("float64") @ W.T + b
size = np.abs(x).astype("float64") @ np.abs(W).T + np.abs(b)
print("allclose:", close(y, exact))
#> allclose: False
print("allclose, rtol=1e-5, atol=0:", close(y, exact, 1e-5, 0))
#> allclose, rtol=1e-5, atol=0: False
print("allclose, rtol=0, atol=1e-5:", close(y, exact, 0, 1e-5))
#> allclose, rtol=0, atol=1e-5: True
# $\varepsilon (\sum_i |x_i w_i| + |b|)$
error = np.abs(y - exact) / (np.finfo("float32").eps * size)
print("within 8 eps * size:", bool(error.max() <= 8))
#> within 8 eps * size: True
