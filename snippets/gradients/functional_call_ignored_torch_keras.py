import os
import subprocess
import sys

program = """
import keras
import torch
from torch.func import functional_call
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
x = torch.ones(1, 3)
zeros = {n: 0 * p for n, p in model.named_parameters()}
print(torch.equal(functional_call(model, zeros, (x,)), model(x)))
"""

env = os.environ | {"KERAS_BACKEND": "torch"}
command = [sys.executable, "-c", program]
ran = subprocess.run(command, env=env, stdout=-1, text=True)
print("zeros change nothing:", ran.stdout.strip())
#> zeros change nothing: True
