import os
import subprocess
import sys

program = """
import keras

layer = keras.layers.Dense(units=3)
x = keras.ops.ones((2, 5), dtype="float64")
print(x.dtype, "->", layer(x).dtype)
"""

environment = {**os.environ, "KERAS_BACKEND": "torch"}
command = [sys.executable, "-c", program]
ran = subprocess.run(command, env=environment, stdout=-1, text=True)
print("Keras on torch:", ran.stdout.strip())
#> Keras on torch: torch.float64 -> torch.float32
