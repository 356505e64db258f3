import numpy as np
import torch
from torch.nn import functional as F


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    gradient = torch.autograd.grad(f(x).sum(), x)[0]
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "clip(x, 0, 1) at 0 and 1": (
        lambda x: torch.clip(x, 0, 1),
        [0.0, 1.0],
    ),
    "relu6 at 0 and 6": (F.relu6, [0.0, 6.0]),
    "hardtanh at -1 and 1": (F.hardtanh, [-1.0, 1.0]),
    "hardsigmoid at -3 and 3": (F.hardsigmoid, [-3.0, 3.0]),
    "hardswish at -3 and 3": (F.hardswish, [-3.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> clip(x, 0, 1) at 0 and 1: [1.0, 1.0]
    #> relu6 at 0 and 6: [0.0, 0.0]
    #> hardtanh at -1 and 1: [0.0, 0.0]
    #> hardsigmoid at -3 and 3: [0.0, 0.0]
    #> hardswish at -3 and 3: [0.0, 1.0]
