import os
import subprocess
import sys

program = """
import keras
from keras import ops
layer = keras.layers.Dense(1, f, kernel_initializer="ones")
model = keras.Sequential([keras.Input((1,)), layer])
model.compile("sgd", "mse", jit_compile=False)
zero = keras.ops.zeros((1, 1))
model.fit(zero, zero + 1, verbose=0)
print("weight after fit:", float(layer.kernel[0, 0]))
"""
start = "f = lambda x: ops.where(x > 0, ops.{}(x), 0.0)"

for backend in "tensorflow", "jax", "torch":
    for name in "sqrt", "log":
        env = os.environ | {"KERAS_BACKEND": backend}
        code = f"{start.format(name)}\n{program}"
        command = [sys.executable, "-c", code]
        ran = subprocess.run(command, env=env, stdout=-1, text=True)
        print(f"{backend}, {name},", ran.stdout.strip())
        #> tensorflow, sqrt, weight after fit: 1.0
        #> tensorflow, log, weight after fit: nan
        #> jax, sqrt, weight after fit: nan
        #> jax, log, weight after fit: nan
        #> torch, sqrt, weight after fit: nan
        #> torch, log, weight after fit: nan
