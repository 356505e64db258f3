import mindspore as ms
import numpy as np
from mindspore.common import initializer as init

ms.set_seed(0)


def drawn(by):
    return init.initializer(by, (150, 600)).init_data().asnumpy()


tensor = drawn(init.HeUniform())
print("shape:", tensor.shape)
#> shape: (150, 600)
bound = float(np.abs(tensor).max())
print("He bound:", round(bound, 3))
#> He bound: 0.1
print("fan_in:", round(6 / bound**2))  # $n_{in}$
#> fan_in: 600

bound = float(np.abs(drawn(init.XavierUniform())).max())
print("Glorot bound:", round(bound, 3))
#> Glorot bound: 0.089
print("fan_in + fan_out:", round(6 / bound**2))
#> fan_in + fan_out: 750
