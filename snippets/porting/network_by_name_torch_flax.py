from collections import OrderedDict

import numpy as np
import torch
from flax import nnx

hidden, output = torch.nn.Linear(3, 4), torch.nn.Linear(4, 2)
layers = {"hidden": hidden, "relu": torch.nn.ReLU(), "output": output}
model = torch.nn.Sequential(OrderedDict(layers))
for parameter in model.parameters():
    values = torch.arange(parameter.numel()) % 5 - 2
    parameter.data.copy_(values.reshape(parameter.shape))


class Network(nnx.Module):
    def __init__(self, rngs):
        self.hidden = nnx.Linear(3, 4, rngs=rngs)
        self.output = nnx.Linear(4, 2, rngs=rngs)

    def __call__(self, x):
        return self.output(nnx.relu(self.hidden(x)))


network = Network(nnx.Rngs(0))
for name, module in model.named_modules():
    if isinstance(module, torch.nn.Linear):
        layer = getattr(network, name)
        layer.kernel[...] = module.weight.detach().numpy().T
        layer.bias[...] = module.bias.detach().numpy()

x = np.array([[1, 2, 3], [-3, 1, 0]], dtype="float32")
print("torch:", model(torch.from_numpy(x)).tolist())
#> torch: [[-2.0, -3.0], [-8.0, 2.0]]
print("flax:", network(x).tolist())
#> flax: [[-2.0, -3.0], [-8.0, 2.0]]
