import numpy as np

h = 2.0**-20
scale, alpha = 1.0507009873554805, 1.6732632423543772


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def hardswish(x):
    return x * np.clip(x / 6 + 0.5, 0, 1)


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
    "clip, lower bound": (lambda x: np.clip(x, 0, 1), 0),
    "clip, upper bound": (lambda x: np.clip(x, 0, 1), 1),
    "hardswish, lower bound": (hardswish, -3),
    "hardswish, upper bound": (hardswish, 3),
    "maximum(x, 2) at 2": (lambda x: np.maximum(x, 2), 2),
    "maximum(1 - x, 0) at 1": (lambda x: np.maximum(1 - x, 0), 1),
}
for name, (f, at) in cases.items():
    slopes = [(f(at) - f(at - h)) / h]  # $l$
    slopes += [(f(at + h) - f(at)) / h]  # $[\min(l, r), \max(l, r)]$
    left, right = np.float64(slopes).round(4).tolist()
    print(f"{name}:", left, "to", right)
    #> relu at 0: 0.0 to 1.0
    #> leaky_relu, slope 0.25, at 0: 0.25 to 1.0
    #> elu at 0: 1.0 to 1.0
    #> elu, alpha 2, at 0: 2.0 to 1.0
    #> selu at 0: 1.7581 to 1.0507
    #> abs at 0: -1.0 to 1.0
    #> clip, lower bound: 0.0 to 1.0
    #> clip, upper bound: 1.0 to 0.0
    #> hardswish, lower bound: 0.0 to -0.5
    #> hardswish, upper bound: 1.5 to 1.0
    #> maximum(x, 2) at 2: 0.0 to 1.0
    #> maximum(1 - x, 0) at 1: -1.0 to 0.0
