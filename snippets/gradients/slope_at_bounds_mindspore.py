import mindspore as ms
import numpy as np
from mindspore import ops


def slope(f, value):
    x = ms.Tensor(value, ms.float32)
    gradient = ms.grad(lambda x: f(x).sum())(x).asnumpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "clip(x, 0, 1) at 0 and 1": (
        lambda x: ops.clip(x, 0, 1),
        [0.0, 1.0],
    ),
    "relu6 at 0 and 6": (ops.relu6, [0.0, 6.0]),
    "hardtanh at -1 and 1": (ops.hardtanh, [-1.0, 1.0]),
    "hardsigmoid at -3 and 3": (ops.hardsigmoid, [-3.0, 3.0]),
    "hardswish at -3 and 3": (ops.hardswish, [-3.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> clip(x, 0, 1) at 0 and 1: [1.0, 1.0]
    #> relu6 at 0 and 6: [0.0, 1.0]
    #> hardtanh at -1 and 1: [0.5, 0.5]
    #> hardsigmoid at -3 and 3: [0.0, 0.0]
    #> hardswish at -3 and 3: [-0.5, 1.5]
