import os
import subprocess
import sys

program = """
import keras
celu, name = keras.activations.celu, keras.backend.backend()
x = keras.ops.convert_to_tensor(0.0)
if name == "jax":
    import jax
    slope = jax.grad(celu)(x)
elif name == "torch":
    import torch
    slope = torch.func.grad(celu)(x)
else:
    import tensorflow as tf
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = celu(x)
    slope = tape.gradient(y, x)
print(float(slope))
"""

for backend in "tensorflow", "torch", "jax":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    print(f"celu at 0.0, {backend}:", ran.stdout.strip())
    #> celu at 0.0, tensorflow: 2.0
    #> celu at 0.0, torch: 1.0
    #> celu at 0.0, jax: 1.0
