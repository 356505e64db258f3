import numpy as np
from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    gradient = f(x).sum().gradient(x)[0].numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu at 0": Tensor.relu,
    "leaky_relu, slope 0.25, at 0": lambda x: x.leaky_relu(0.25),
    "elu at 0": Tensor.elu,
    "elu, alpha 2, at 0": lambda x: x.elu(2.0),
    "selu at 0": Tensor.selu,
    "celu at 0": Tensor.celu,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, 0.0))
    #> relu at 0: 0.0
    #> leaky_relu, slope 0.25, at 0: 1.0
    #> elu at 0: 0.0
    #> elu, alpha 2, at 0: 0.0
    #> selu at 0: 1.0507
    #> celu at 0: 1.0
