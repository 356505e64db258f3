import os
import subprocess
import sys

program = """
import keras
from keras import activations
x = keras.ops.array(-3.0)
print("activations.gelu(-3):", f"{float(activations.gelu(x)):.4f}")
print("keras.ops.gelu(-3):", f"{float(keras.ops.gelu(x)):.4f}")
y = keras.ops.gelu(x, approximate=False)
print("with approximate=False:", f"{float(y):.4f}")
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, activations.gelu(-3): -0.0040
        #> tensorflow, keras.ops.gelu(-3): -0.0036
        #> tensorflow, with approximate=False: -0.0040
        #> jax, activations.gelu(-3): -0.0040
        #> jax, keras.ops.gelu(-3): -0.0036
        #> jax, with approximate=False: -0.0040
        #> torch, activations.gelu(-3): -0.0040
        #> torch, keras.ops.gelu(-3): -0.0036
        #> torch, with approximate=False: -0.0040
