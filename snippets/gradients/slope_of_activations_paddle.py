import numpy as np
import paddle
from paddle.nn import functional as F


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    gradient = paddle.grad(f(x).sum(), x)[0].numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu at 0": F.relu,
    "leaky_relu, slope 0.25, at 0": lambda x: F.leaky_relu(x, 0.25),
    "elu at 0": F.elu,
    "elu, alpha 2, at 0": lambda x: F.elu(x, 2.0),
    "selu at 0": F.selu,
    "celu at 0": F.celu,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, 0.0))
    #> relu at 0: 0.0
    #> leaky_relu, slope 0.25, at 0: 1.0
    #> elu at 0: 1.0
    #> elu, alpha 2, at 0: 2.0
    #> selu at 0: 1.7581
    #> celu at 0: 1.0
