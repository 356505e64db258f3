import os
import subprocess
import sys

program = """
import keras, torch
linear = torch.nn.Linear(2, 2, bias=False)
with torch.no_grad():
    linear.weight.fill_(1.0)
module = torch.nn.Sequential(linear, torch.nn.Dropout(1.0))
model = keras.Sequential([keras.layers.TorchModuleWrapper(module)])
x, y = torch.ones(1, 2), torch.zeros(1, 2)
module.eval()
print("model(x):", model(x).tolist())
print("training=False:", model(x, training=False).tolist())
print("predict:", model.predict(x, verbose=0).tolist())
model = keras.Sequential([keras.layers.TorchModuleWrapper(linear)])
model.compile(optimizer=keras.optimizers.SGD(0.25), loss="mse")
model.fit(x, y, verbose=0)
print("weight after fit:", linear.weight.tolist())
"""

env = os.environ | {"KERAS_BACKEND": "torch"}
command = [sys.executable, "-c", program]
ran = subprocess.run(command, env=env, stdout=-1, text=True)
for line in ran.stdout.splitlines():
    print(line)
    #> model(x): [[0.0, 0.0]]
    #> training=False: [[2.0, 2.0]]
    #> predict: [[2.0, 2.0]]
    #> weight after fit: [[0.5, 0.5], [0.5, 0.5]]
