import numpy as np

h = 2.0**-20
scale, alpha = 1.0507009873554805, 1.6732632423543772


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


cases = {
    "relu at 0": (lambda x: np.maximum(x, 0), 0),
    "leaky_relu, slope 0.25, at 0": (
        lambda x: np.maximum(x, 0.25 * x),
        0,
    ),
    "elu at 0": (elu, 0),
    "elu, alpha 2, at 0": (lambda x: elu(x, 2), 0),
    "selu at 0": (lambda x: scale * elu(x, alpha), 0),
    "abs at 0": (np.abs, 0),
    "clip(x, 0, 1) at 0": (lambda x: np.clip(x, 0, 1), 0),
    "clip(x, 0, 1) at 1": (lambda x: np.clip(x, 0, 1), 1),
    "hardswish at -3": (lambda x: x * np.clip(x / 6 + 0.5, 0, 1), -3),
    "hardswish at 3": (lambda x: x * np.clip(x / 6 + 0.5, 0, 1), 3),
    "maximum(x, 2) at 2": (lambda x: np.maximum(x, 2), 2),
    "maximum(1 - x, 0) at 1": (lambda x: np.maximum(1 - x, 0), 1),
}
for name, (f, at) in cases.items():
    left, right = (f(at) - f(at - h)) / h, (f(at + h) - f(at)) / h
    print(f"{name}:", f"{left:.4g} to {right:.4g}")
    #> relu at 0: 0 to 1
    #> leaky_relu, slope 0.25, at 0: 0.25 to 1
    #> elu at 0: 1 to 1
    #> elu, alpha 2, at 0: 2 to 1
    #> selu at 0: 1.758 to 1.051
    #> abs at 0: -1 to 1
    #> clip(x, 0, 1) at 0: 0 to 1
    #> clip(x, 0, 1) at 1: 1 to 0
    #> hardswish at -3: 0 to -0.5
    #> hardswish at 3: 1.5 to 1
    #> maximum(x, 2) at 2: 0 to 1
    #> maximum(1 - x, 0) at 1: -1 to 0
