from collections import OrderedDict

import mindspore as ms

hidden, output = ms.nn.Dense(3, 4), ms.nn.Dense(4, 2)
layers = {"hidden": hidden, "relu": ms.nn.ReLU(), "output": output}
network = ms.nn.SequentialCell(OrderedDict(layers))
matrix, bias, *rest = network.get_parameters()
print("matrix:", matrix.name)
#> matrix: hidden.weight
print("bias:", bias.name)
#> bias: hidden.bias
print("shape:", tuple(matrix.shape))
#> shape: (4, 3)
