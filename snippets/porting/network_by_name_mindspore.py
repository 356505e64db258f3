from collections import OrderedDict

import mindspore as ms
import numpy as np

shapes = {"hidden.weight": (4, 3), "hidden.bias": (4,)}
shapes |= {"output.weight": (2, 4), "output.bias": (2,)}
state = {}
for key, shape in shapes.items():
    state[key] = np.arange(np.prod(shape)).reshape(shape) % 5 - 2.0

hidden, output = ms.nn.Dense(3, 4), ms.nn.Dense(4, 2)
layers = {"hidden": hidden, "relu": ms.nn.ReLU(), "output": output}
network = ms.nn.SequentialCell(OrderedDict(layers))
for parameter in network.get_parameters():
    values = state[parameter.name].astype("float32")
    parameter.set_data(ms.Tensor(values))

x = np.array([[1, 2, 3], [-3, 1, 0]], dtype="float32")
print("mindspore:", network(ms.Tensor(x)).asnumpy().tolist())
#> mindspore: [[-2.0, -3.0], [-8.0, 2.0]]
