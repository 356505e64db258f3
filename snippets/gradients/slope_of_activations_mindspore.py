import mindspore as ms
import numpy as np
from mindspore import ops


def slope(f, value):
    x = ms.Tensor(value, ms.float32)
    try:
        gradient = ms.grad(lambda x: f(x).sum())(x).asnumpy()
    except ValueError as error:
        return type(error).__name__
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu at 0": ops.relu,
    "leaky_relu, slope 0.25, at 0": lambda x: ops.leaky_relu(x, 0.25),
    "elu at 0": ops.elu,
    "elu, alpha 2, at 0": lambda x: ops.elu(x, 2.0),
    "selu at 0": ops.selu,
    "celu at 0": ops.celu,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, 0.0))
    #> relu at 0: 0.0
    #> leaky_relu, slope 0.25, at 0: 0.625
    #> elu at 0: 1.0
    #> elu, alpha 2, at 0: ValueError
    #> selu at 0: 1.0507
    #> celu at 0: 1.0
