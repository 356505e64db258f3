import numpy as np

generator = np.random.default_rng(0)
print("first number:", f"{generator.random(3)[0]:.4f}")
#> first number: 0.6370

generator = np.random.default_rng(0)
print("again:", f"{generator.random(3)[0]:.4f}")
#> again: 0.6370

np.random.seed(0)
assert f"{np.random.rand(3)[0]:.4f}" == "0.5488"
