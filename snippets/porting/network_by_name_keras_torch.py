from collections import OrderedDict

import keras
import numpy as np
import torch

network = keras.Sequential([keras.Input((3,))])
network.add(keras.layers.Dense(4, activation="relu", name="hidden"))
network.add(keras.layers.Dense(2, name="output"))
for layer in network.layers:
    shapes = [w.shape for w in layer.get_weights()]
    values = [np.arange(np.prod(s)).reshape(s) % 5 - 2 for s in shapes]
    layer.set_weights(values)

state = {}
for layer in network.layers:
    kernel, bias = layer.get_weights()
    state[f"{layer.name}.weight"] = torch.tensor(kernel.T)
    state[f"{layer.name}.bias"] = torch.tensor(bias)
hidden, output = torch.nn.Linear(3, 4), torch.nn.Linear(4, 2)
layers = {"hidden": hidden, "relu": torch.nn.ReLU(), "output": output}
model = torch.nn.Sequential(OrderedDict(layers))
model.load_state_dict(state)

x = np.array([[1, 2, 3], [-3, 1, 0]], dtype="float32")
print("keras:", network(x).numpy().tolist())
#> keras: [[-8.0, -4.0], [-14.0, -7.0]]
print("torch:", model(torch.from_numpy(x)).tolist())
#> torch: [[-8.0, -4.0], [-14.0, -7.0]]
