import os
import subprocess
import sys

program = """
import keras
import numpy as np
def gradient(loss, logits, target):
    layer = keras.layers.Dense(len(logits), use_bias=False)
    model = keras.Sequential([keras.Input((1,)), layer])
    model.set_weights([np.array([logits])])
    sgd = keras.optimizers.SGD(1.0)
    model.compile(sgd, loss, jit_compile=False)
    model.fit(np.ones((1, 1)), np.array([target]), verbose=0)
    step = np.array([logits]) - layer.get_weights()[0]
    return [round(float(one), 3) + 0.0 for one in step[0]]
losses = keras.losses
sparse = losses.SparseCategoricalCrossentropy()
for logits in [2.0, 1.0], [-1.0, -2.0], [1.0, -1.0]:
    print(f"logits {logits}:", gradient(sparse, logits, 0))
one_hot = gradient(
    losses.CategoricalCrossentropy(), [-1.0, -2.0], [1.0, 0.0])
print("one-hot, logits [-1.0, -2.0]:", one_hot)
binary = losses.BinaryCrossentropy()
print("binary, logit 2.0:", gradient(binary, [2.0], [0.0]))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, logits [2.0, 1.0]: [0.0, 0.0]
        #> tensorflow, logits [-1.0, -2.0]: [0.0, 0.0]
        #> tensorflow, logits [1.0, -1.0]: [0.0, 0.0]
        #> tensorflow, one-hot, logits [-1.0, -2.0]: [0.667, -0.333]
        #> tensorflow, binary, logit 2.0: [0.0]
        #> jax, logits [2.0, 1.0]: [-0.167, 0.333]
        #> jax, logits [-1.0, -2.0]: [0.667, -0.333]
        #> jax, logits [1.0, -1.0]: [nan, nan]
        #> jax, one-hot, logits [-1.0, -2.0]: [0.667, -0.333]
        #> jax, binary, logit 2.0: [0.0]
        #> torch, logits [2.0, 1.0]: [-0.167, 0.333]
        #> torch, logits [-1.0, -2.0]: [0.667, -0.333]
        #> torch, logits [1.0, -1.0]: [nan, nan]
        #> torch, one-hot, logits [-1.0, -2.0]: [0.667, -0.333]
        #> torch, binary, logit 2.0: [0.0]
