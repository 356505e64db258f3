import os
import subprocess
import sys

program = """
import warnings
import keras
import numpy as np
logit, target = np.array([[2.0]]), np.array([[1.0]])
loss = keras.losses.BinaryCrossentropy()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    value = float(loss(target, logit))
print("loss:", f"{value:.4f}")
print("warnings:", len(caught))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, loss: 0.0000
        #> tensorflow, warnings: 0
        #> jax, loss: 0.0000
        #> jax, warnings: 0
        #> torch, loss: 0.0000
        #> torch, warnings: 0
