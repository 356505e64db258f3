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
    for dtype in "float64", "int64":
        y = keras.layers.Dense(3)(np.ones((2, 5), dtype))
        print(f"{dtype} input:", keras.ops.dtype(y))
print("warnings and log records:", len(caught), len(records))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, float64 input: float32
        #> tensorflow, int64 input: float32
        #> tensorflow, warnings and log records: 0 0
        #> jax, float64 input: float32
        #> jax, int64 input: float32
        #> jax, warnings and log records: 0 0
        #> torch, float64 input: float32
        #> torch, int64 input: float32
        #> torch, warnings and log records: 0 0
