import mlx.core as mx
import mlx.nn as nn
import numpy as np

n, rng = 512, np.random.default_rng(0)
x = rng.uniform(-2, 2, (64, n)).astype("float32")
W = (rng.uniform(-1, 1, (256, n)) / n**0.5).astype("float32")
b = (rng.uniform(-1, 1, 256) / n**0.5).astype("float32")

linear = nn.Linear(n, 256)
linear.update({"weight": mx.array(W), "bias": mx.array(b)})
y = np.array(linear(mx.array(x)))

def close(y, exact, *tolerance):
    y, exact = mx.array(y), mx.array(exact.astype("float32"))
    return mx.allclose(y, exact, *tolerance).item()


exact = x.astype("float64") @ W.T + b
size = np.abs(x).astype("float64") @ np.abs(W).T + np.abs(b)
print("allclose:", close(y, exact))
#> allclose: False
print("allclose, rtol=1e-5, atol=0:", close(y, exact, 1e-5, 0))
#> allclose, rtol=1e-5, atol=0: False
print("allclose, rtol=0, atol=1e-5:", close(y, exact, 0, 1e-5))
#> allclose, rtol=0, atol=1e-5: True
error = np.abs(y - exact) / (np.finfo("float32").eps * size)
print("within 8 eps * size:", bool(error.max() <= 8))
#> within 8 eps * size: True
