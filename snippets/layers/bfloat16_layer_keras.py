import os
import subprocess
import sys

program = """
import keras
layer = keras.layers.Dense(3, dtype="bfloat16")
y = layer(keras.ops.ones((2, 5), "float32"))
print("kernel:", keras.backend.standardize_dtype(layer.kernel.dtype))
print("float32 input:", keras.backend.standardize_dtype(y.dtype))
layer = keras.layers.Dense(3)
y = layer(keras.ops.ones((2, 5), "float16"))
print("float16 input:", keras.backend.standardize_dtype(y.dtype))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, kernel: bfloat16
        #> tensorflow, float32 input: bfloat16
        #> tensorflow, float16 input: float32
        #> jax, kernel: bfloat16
        #> jax, float32 input: bfloat16
        #> jax, float16 input: float32
        #> torch, kernel: bfloat16
        #> torch, float32 input: bfloat16
        #> torch, float16 input: float32
