import mlx.core as mx
import mlx.nn as nn
import numpy as np

n, rng = 512, np.random.default_rng(0)
x = rng.uniform(-2, 2, (64, n)).astype("float32")
W = (rng.uniform(-1, 1, (256, n)) / n**0.5).astype("float32")
b = (rng.uniform(-1, 1, 256) / n**0.5).astype("float32")
exact = x.astype("float64") @ W.T + b
size = np.abs(x).astype("float64") @ np.abs(W).T + np.abs(b)
atol = (n + 1) * np.finfo("float32").eps * size

errors, steps = {}, {}
for name in "bfloat16", "float16":
    dtype = getattr(mx, name)
    steps[name] = mx.finfo(dtype).eps
    linear = nn.Linear(n, 256)
    linear.update({"weight": mx.array(W), "bias": mx.array(b)})
    linear.set_dtype(dtype)
    y = linear(mx.array(x).astype(dtype)).astype(mx.float32)
    y = np.array(y).astype("float64")
    errors[name] = np.abs(y - exact)

for name, error in errors.items():
    inside = bool((error <= atol).all())
    print(f"{name}, within the float32 tolerance:", inside)
    #> bfloat16, within the float32 tolerance: False
    #> float16, within the float32 tolerance: False
for name, error in errors.items():
    inside = bool((error <= 2 * steps[name] * size).all())
    print(f"{name}, within 2 eps * size:", inside)
    #> bfloat16, within 2 eps * size: True
    #> float16, within 2 eps * size: True
