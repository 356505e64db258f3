import numpy as np
import torch

n, rng = 512, np.random.default_rng(0)
x = rng.uniform(-2, 2, (64, n)).astype("float32")
W = (rng.uniform(-1, 1, (256, n)) / n**0.5).astype("float32")
b = (rng.uniform(-1, 1, 256) / n**0.5).astype("float32")
exact = x.astype("float64") @ W.T + b

for name in "bfloat16", "float16":
    dtype = getattr(torch, name)
    short = [torch.tensor(value, dtype=dtype) for value in (x, W, b)]
    X, V, c = (value.double().numpy() for value in short)
    print(f"{name}:", f"{np.abs(X @ V.T + c - exact).max():.1e}")
    #> bfloat16: 5.9e-03
    #> float16: 8.1e-04
