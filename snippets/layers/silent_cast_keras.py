import os
import subprocess
import sys

program = """
import logging, warnings
import keras
import numpy as np
records = []
handler = logging.Handler()
handler.emit = records.append
for name in None, "absl", "tensorflow", "jax", "torch":
    logging.getLogger(name).addHandler(handler)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = np.ones((2, 5), "float64")
    y = keras.layers.Dense(3)(x)
print("input and output:", x.dtype, keras.ops.dtype(y))
print("warnings and log records:", len(caught), len(records))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, input and output: float64 float32
        #> tensorflow, warnings and log records: 0 0
        #> jax, input and output: float64 float32
        #> jax, warnings and log records: 0 0
        #> torch, input and output: float64 float32
        #> torch, warnings and log records: 0 0
