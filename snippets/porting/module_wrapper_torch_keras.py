import os
import subprocess
import sys

program = """
import keras, torch
linear = torch.nn.Linear(3, 2)
weight, bias = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [10.0, 20.0]
linear.load_state_dict(
    {"weight": torch.tensor(weight), "bias": torch.tensor(bias)})
layer = keras.layers.TorchModuleWrapper(linear)
model = keras.Sequential([layer])
x = torch.tensor([[1.0, 2.0, 3.0], [1.0, 0.0, 0.0]])
print("PyTorch:", linear(x).tolist())
print("Keras:", model(x).tolist())
values = [w.value for w in layer.weights]
print("same weight:", any(w is linear.weight for w in values))
"""

env = os.environ | {"KERAS_BACKEND": "torch"}
command = [sys.executable, "-c", program]
ran = subprocess.run(command, env=env, stdout=-1, text=True)
for line in ran.stdout.splitlines():
    print(line)
    #> PyTorch: [[24.0, 52.0], [11.0, 24.0]]
    #> Keras: [[24.0, 52.0], [11.0, 24.0]]
    #> same weight: True
