import os
import subprocess
import sys

program = """
import warnings
import keras
import numpy as np
logits, label = np.array([[2.0, 0.0]], "float32"), np.array([0])
layer = keras.layers.Dense(2, "softmax", kernel_initializer="identity")
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("loss:", f"{float(loss(label, layer(logits))):.4f}")
    print("warnings:", sum("Softmax" in str(w.message) for w in caught))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, loss: 0.1269
        #> tensorflow, warnings: 1
        #> jax, loss: 0.3832
        #> jax, warnings: 0
        #> torch, loss: 0.3832
        #> torch, warnings: 0
