import os
import subprocess
import sys

program = """
import keras, torch
layer = keras.layers.Dense(3)
layer.build((None, 5))
print("kernel:", tuple(layer.kernel.shape))  # (in, out)
print("torch.nn.Module:", isinstance(layer, torch.nn.Module))
print("torch.nn.Linear:", isinstance(layer, torch.nn.Linear))
x = keras.ops.ones((2, 5), dtype="float64")
print("dtype:", x.dtype, "->", layer(x).dtype)
"""

for backend in "torch", "jax":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> torch, kernel: (5, 3)
        #> torch, torch.nn.Module: True
        #> torch, torch.nn.Linear: False
        #> torch, dtype: torch.float64 -> torch.float32
        #> jax, kernel: (5, 3)
        #> jax, torch.nn.Module: False
        #> jax, torch.nn.Linear: False
        #> jax, dtype: float32 -> float32
