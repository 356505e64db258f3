import numpy as np
from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    gradient = f(x).sum().gradient(x)[0].numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "clip(x, 0, 1) at 0 and 1": (lambda x: x.clip(0, 1), [0.0, 1.0]),
    "relu6 at 0 and 6": (Tensor.relu6, [0.0, 6.0]),
    "hardtanh at -1 and 1": (Tensor.hardtanh, [-1.0, 1.0]),
    "hardsigmoid at -3 and 3": (Tensor.hardsigmoid, [-3.0, 3.0]),
    "hardswish at -3 and 3": (Tensor.hardswish, [-3.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> clip(x, 0, 1) at 0 and 1: [1.0, 1.0]
    #> relu6 at 0 and 6: [0.0, 1.0]
    #> hardtanh at -1 and 1: [1.0, 1.0]
    #> hardsigmoid at -3 and 3: [0.0, 0.0]
    #> hardswish at -3 and 3: [0.0, 1.5]
