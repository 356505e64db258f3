import mindspore as ms
import numpy as np
from mindspore import ops


def slope(f, value):
    x = ms.Tensor(value, ms.float32)
    gradient = ms.grad(lambda x: f(x).sum())(x).asnumpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "maximum(x, y)": lambda x: ops.maximum(x[0], x[1]),
    "minimum(x, y)": lambda x: ops.minimum(x[0], x[1]),
    "fmax(x, y)": lambda x: ops.fmax(x[0], x[1]),
    "max([x, y])": lambda x: x.max(),
    "max([x, y], axis)": lambda x: ops.max(x, axis=0)[0],
    "min([x, y], axis)": lambda x: ops.min(x, axis=0)[0],
}
for name, f in cases.items():
    print(f"{name}:", slope(f, [2.0, 2.0]))
    #> maximum(x, y): [0.5, 0.5]
    #> minimum(x, y): [0.5, 0.5]
    #> fmax(x, y): [1.0, 0.0]
    #> max([x, y]): [0.5, 0.5]
    #> max([x, y], axis): [1.0, 0.0]
    #> min([x, y], axis): [1.0, 0.0]
