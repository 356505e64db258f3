import os
import subprocess
import sys

program = """
import keras
from keras import activations, ops
x = ops.array(-3.0)
print("activations.gelu(-3):", f"{float(activations.gelu(x)):.4f}")
print("ops.gelu(-3):", f"{float(ops.gelu(x)):.4f}")
y = ops.gelu(x, approximate=False)
print("ops.gelu, approximate=False:", f"{float(y):.4f}")
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, activations.gelu(-3): -0.0040
        #> tensorflow, ops.gelu(-3): -0.0036
        #> tensorflow, ops.gelu, approximate=False: -0.0040
        #> jax, activations.gelu(-3): -0.0040
        #> jax, ops.gelu(-3): -0.0036
        #> jax, ops.gelu, approximate=False: -0.0040
        #> torch, activations.gelu(-3): -0.0040
        #> torch, ops.gelu(-3): -0.0036
        #> torch, ops.gelu, approximate=False: -0.0040
