import warnings

import numpy as np


def convert(state):
    return {"kernel": state["weight"].T, "bias": state["bias"]}


W = np.array([[1, 2], [3, 4]])
x = np.array([[1, 10]])
once = convert({"weight": W, "bias": np.zeros(2)})
twice = once["kernel"].T

print("x @ W.T:", (x @ W.T).tolist())
#> x @ W.T: [[21, 43]]
print("once:", (x @ once["kernel"]).tolist())
#> once: [[21, 43]]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = x @ twice
print("twice:", y.tolist())
#> twice: [[31, 42]]
print("warnings:", len(caught))
#> warnings: 0
try:
    convert(once)
except KeyError as error:
    print("convert twice:", f"{type(error).__name__}: {error}")
    #> convert twice: KeyError: 'weight'
