import os
import subprocess
import sys

program = """
import keras
import numpy as np
std = 0.02
draw = keras.initializers.TruncatedNormal(stddev=std, seed=0)
w = np.abs(keras.ops.convert_to_numpy(draw((1000, 1000))))
print("of a million outside 2 sigma:", (w > 2 * std).sum())
print("largest:", f"{w.max() / std:.2f} sigma")
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, of a million outside 2 sigma: 0
        #> tensorflow, largest: 2.00 sigma
        #> jax, of a million outside 2 sigma: 0
        #> jax, largest: 2.00 sigma
        #> torch, of a million outside 2 sigma: 6
        #> torch, largest: 2.68 sigma
