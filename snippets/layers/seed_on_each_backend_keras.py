import os
import subprocess
import sys

program = """
import keras
import numpy as np
keras.utils.set_random_seed(0)
layer = keras.layers.Dense(50)
layer.build((None, 100))
print("seed 0:", f"{layer.get_weights()[0][0, 0]:.4f}")
kernel = np.random.default_rng(0).uniform(-0.2, 0.2, (100, 50))
layer.set_weights([kernel, np.zeros(50)])
print("NumPy:", f"{layer.get_weights()[0][0, 0]:.4f}")
"""

for backend in "tensorflow", "torch", "jax":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, seed 0: 0.0063
        #> tensorflow, NumPy: 0.0548
        #> torch, seed 0: -0.0586
        #> torch, NumPy: 0.0548
        #> jax, seed 0: 0.0629
        #> jax, NumPy: 0.0548
