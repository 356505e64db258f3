import numpy as np

x = np.array([[1, 2, 3], [10, 20, 30], [100, 200, 300]])

mean = x.mean(axis=1)
print("mean:", mean.shape)
#> mean: (3,)
print("x - mean:", (x - mean)[0].tolist())
#> x - mean: [-1.0, -18.0, -197.0]

kept = x.mean(axis=1, keepdims=True)
print("kept:", kept.shape)
#> kept: (3, 1)
print("x - kept:", (x - kept)[0].tolist())
#> x - kept: [-1.0, 0.0, 1.0]

try:
    x[:2] - x[:2].mean(axis=1)
except ValueError as error:
    print("two rows:", type(error).__name__)
    #> two rows: ValueError
