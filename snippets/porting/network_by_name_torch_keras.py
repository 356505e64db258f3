from collections import OrderedDict

import keras
import numpy as np
import torch

hidden, output = torch.nn.Linear(3, 4), torch.nn.Linear(4, 2)
layers = {"hidden": hidden, "relu": torch.nn.ReLU(), "output": output}
model = torch.nn.Sequential(OrderedDict(layers))
for parameter in model.parameters():
    values = torch.arange(parameter.numel()) % 5 - 2
    parameter.data.copy_(values.reshape(parameter.shape))

network = keras.Sequential([keras.Input((3,))])
network.add(keras.layers.Dense(4, activation="relu", name="hidden"))
network.add(keras.layers.Dense(2, name="output"))
state = {key: t.numpy() for key, t in model.state_dict().items()}
for layer in network.layers:
    weight = state[f"{layer.name}.weight"]
    bias = state[f"{layer.name}.bias"]
    layer.set_weights([weight.T, bias])

x = np.array([[1, 2, 3], [-3, 1, 0]], dtype="float32")
print("keys:", list(state))
#> keys: ['hidden.weight', 'hidden.bias', 'output.weight', 'output.bias']
print("torch:", model(torch.from_numpy(x)).tolist())
#> torch: [[-2.0, -3.0], [-8.0, 2.0]]
print("keras:", network(x).numpy().tolist())
#> keras: [[-2.0, -3.0], [-8.0, 2.0]]
