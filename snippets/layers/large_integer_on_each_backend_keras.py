import os
import subprocess
import sys

program = """
import keras
import numpy as np
x = np.array([[2**24 + 1]])
options = dict(kernel_initializer="ones", use_bias=False)
for dtype in "float32", "float64":
    layer = keras.layers.Dense(1, dtype=dtype, **options)
    y = keras.ops.convert_to_numpy(layer(x))
    print(f"{dtype} layer:", y.item())
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, float32 layer: 16777216.0
        #> tensorflow, float64 layer: 16777217.0
        #> jax, float32 layer: 16777216.0
        #> jax, float64 layer: 16777216.0
        #> torch, float32 layer: 16777216.0
        #> torch, float64 layer: 16777216.0
