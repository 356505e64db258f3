import numpy as np


def convert(state):
    if state.get("layout") == "in, out":
        return state
    K = state["weight"].T
    return {**state, "weight": K, "layout": "in, out"}


W = np.array([[1, 2], [3, 4]])  # (out, in)
x = np.array([[1, 10]])
once = convert({"weight": W})
twice = convert(once)
print("x @ W.T:", (x @ W.T).tolist())
#> x @ W.T: [[21, 43]]
print("once:", (x @ once["weight"]).tolist())
#> once: [[21, 43]]
print("twice:", (x @ twice["weight"]).tolist())
#> twice: [[21, 43]]
