import keras
import numpy as np

n, rng = 512, np.random.default_rng(0)
x = rng.uniform(-2, 2, (64, n)).astype("float32")
W = (rng.uniform(-1, 1, (256, n)) / n**0.5).astype("float32")
b = (rng.uniform(-1, 1, 256) / n**0.5).astype("float32")
exact = x.astype("float64") @ W.T + b
size = np.abs(x).astype("float64") @ np.abs(W).T + np.abs(b)
atol = (n + 1) * np.finfo("float32").eps * size

errors, steps = {}, {"bfloat16": 2**-7, "float16": 2**-10}
for name in steps:
    dense = keras.layers.Dense(256, dtype=name)
    dense.build((None, n))
    dense.set_weights([W.T, b])
    y = np.asarray(keras.ops.cast(dense(x), "float64"))
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
