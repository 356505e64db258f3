import os
import subprocess
import sys

program = """
import warnings
import keras, numpy as np
x = np.array([[0.1]], dtype="float64")
for dtype in "float32", "float64":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        layer = keras.layers.Dense(1, dtype=dtype)
        layer.build((None, 1))
        layer.kernel.assign(np.ones((1, 1)))
        y = layer(x)
    y = keras.ops.convert_to_numpy(y)
    print(f"{dtype} layer:", y.dtype, y.item())
    print(f"{dtype} layer warns:", bool(caught))
"""

for backend in "tensorflow", "torch", "jax", "jax with x64":
    env = os.environ | {"KERAS_BACKEND": backend.partition(" ")[0]}
    env["JAX_ENABLE_X64"] = str(int("x64" in backend))
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, float32 layer: float32 0.10000000149011612
        #> tensorflow, float32 layer warns: False
        #> tensorflow, float64 layer: float64 0.1
        #> tensorflow, float64 layer warns: False
        #> torch, float32 layer: float32 0.10000000149011612
        #> torch, float32 layer warns: False
        #> torch, float64 layer: float64 0.10000000149011612
        #> torch, float64 layer warns: False
        #> jax, float32 layer: float32 0.10000000149011612
        #> jax, float32 layer warns: False
        #> jax, float64 layer: float32 0.10000000149011612
        #> jax, float64 layer warns: True
        #> jax with x64, float32 layer: float32 0.10000000149011612
        #> jax with x64, float32 layer warns: False
        #> jax with x64, float64 layer: float64 0.1
        #> jax with x64, float64 layer warns: False
