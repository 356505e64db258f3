import mlx.core as mx
import mlx.nn as nn
import numpy as np


def slope(f, value):
    gradient = mx.grad(lambda x: f(x).sum())(mx.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "clip(x, 0, 1) at 0 and 1": (
        lambda x: mx.clip(x, 0, 1),
        [0.0, 1.0],
    ),
    "relu6 at 0 and 6": (nn.relu6, [0.0, 6.0]),
    "hardtanh at -1 and 1": (lambda x: nn.HardTanh()(x), [-1.0, 1.0]),
    "hardsigmoid at -3 and 3": (
        getattr(nn, "hardsigmoid", None),
        [-3.0, 3.0],
    ),
    "hardswish at -3 and 3": (nn.hardswish, [-3.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at) if f else "–")
    #> clip(x, 0, 1) at 0 and 1: [0.0, 0.0]
    #> relu6 at 0 and 6: [0.0, 0.0]
    #> hardtanh at -1 and 1: [0.0, 0.0]
    #> hardsigmoid at -3 and 3: –
    #> hardswish at -3 and 3: [0.0, 1.0]
