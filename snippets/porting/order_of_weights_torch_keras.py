import keras
import numpy as np
import torch


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.output = torch.nn.Linear(2, 2, bias=False)
        self.hidden = torch.nn.Linear(2, 2, bias=False)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Model()
output = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
hidden = torch.tensor([[1.0, 0.0], [2.0, -1.0]])
state = {"output.weight": output, "hidden.weight": hidden}
model.load_state_dict(state)
network = keras.Sequential([keras.Input((2,))])
for name, activation in {"hidden": "relu", "output": None}.items():
    layer = keras.layers.Dense(2, activation, use_bias=False, name=name)
    network.add(layer)

x = np.array([[1, 1], [2, 1]], dtype="float32")
state = model.state_dict()
print("keys:", list(state))
#> keys: ['output.weight', 'hidden.weight']
print("torch:", model(torch.from_numpy(x)).tolist())
#> torch: [[3.0, 7.0], [8.0, 18.0]]
network.set_weights([t.numpy().T for t in state.values()])
print("by order:", network(x).numpy().tolist())
#> by order: [[3.0, -1.0], [4.0, -2.0]]
for layer in network.layers:
    layer.set_weights([state[f"{layer.name}.weight"].numpy().T])
print("by name:", network(x).numpy().tolist())
#> by name: [[3.0, 7.0], [8.0, 18.0]]
