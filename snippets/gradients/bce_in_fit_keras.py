import os
import subprocess
import sys

program = """
import keras
import numpy as np
def gradient(activation, loss, logits, target):
    units = len(logits)
    layer = keras.layers.Dense(units, activation, use_bias=False)
    model = keras.Sequential([keras.Input((1,)), layer])
    model.set_weights([np.array([logits])])
    sgd = keras.optimizers.SGD(1.0)
    model.compile(sgd, loss, jit_compile=False)
    model.fit(np.ones((1, 1)), np.array([target]), verbose=0)
    step = np.array([logits]) - layer.get_weights()[0]
    return round(float(step[0, 0]), 3) + 0.0
losses = keras.losses
on_p, on_z = [losses.BinaryCrossentropy(z) for z in (False, True)]
print("sigmoid:", gradient("sigmoid", on_p, [20.0], [0.0]))
sparse = losses.SparseCategoricalCrossentropy()
print("softmax:", gradient("softmax", sparse, [20.0, 0.0], 1))
print("logits:", gradient(None, on_z, [20.0], [0.0]))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, sigmoid: 1.0
        #> tensorflow, softmax: 1.0
        #> tensorflow, logits: 1.0
        #> jax, sigmoid: 0.0
        #> jax, softmax: 0.0
        #> jax, logits: 1.0
        #> torch, sigmoid: 0.0
        #> torch, softmax: 0.0
        #> torch, logits: 1.0
