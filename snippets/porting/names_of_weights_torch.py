from collections import OrderedDict

import torch

hidden, output = torch.nn.Linear(3, 4), torch.nn.Linear(4, 2)
layers = {"hidden": hidden, "relu": torch.nn.ReLU(), "output": output}
model = torch.nn.Sequential(OrderedDict(layers))
matrix, bias, *rest = model.state_dict()
print("matrix:", matrix)
#> matrix: hidden.weight
print("bias:", bias)
#> bias: hidden.bias
print("shape:", tuple(model.state_dict()[matrix].shape))
#> shape: (4, 3)
