import os
import subprocess
import sys

program = """
import keras
for label in "first number", "again":
    keras.utils.set_random_seed(0)
    value = float(keras.random.uniform((3,))[0])
    print(f"{label}:", f"{value:.4f}")
"""

for backend in "tensorflow", "torch", "jax":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, first number: 0.5157
        #> tensorflow, again: 0.5157
        #> torch, first number: 0.3535
        #> torch, again: 0.3535
        #> jax, first number: 0.6572
        #> jax, again: 0.6572
