import os
import subprocess
import sys

program = """
import warnings
import keras
import numpy as np
logits, label = np.array([[2.0, 0.0]]), np.array([0])
loss = keras.losses.SparseCategoricalCrossentropy()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    value = float(loss(label, logits))
print("loss:", f"{value:.4f}")
other = float(loss(label, np.array([[2.0, 1.0]])))
print("loss of 2 and 1:", f"{other:.4f}")
print("warnings:", len(caught))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, loss: 0.0000
        #> tensorflow, loss of 2 and 1: 0.6931
        #> tensorflow, warnings: 0
        #> jax, loss: 0.0000
        #> jax, loss of 2 and 1: 0.4055
        #> jax, warnings: 0
        #> torch, loss: 0.0000
        #> torch, loss of 2 and 1: 0.4055
        #> torch, warnings: 0
