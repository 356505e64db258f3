import os
import subprocess
import sys

program = """
import keras, numpy as np
memory = np.zeros(128, dtype="uint8")
start = -memory.ctypes.data % 64
kernel = memory[start:start + 16].view("float32").reshape(2, 2)
dense = keras.layers.Dense(2, use_bias=False)
dense.build((None, 2))
dense.set_weights([kernel])
kernel[0, 0] = 100
print(keras.ops.convert_to_numpy(dense.kernel).tolist())
"""

for backend in "tensorflow", "torch", "jax":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    print(f"{backend}:", ran.stdout.strip())
    #> tensorflow: [[0.0, 0.0], [0.0, 0.0]]
    #> torch: [[0.0, 0.0], [0.0, 0.0]]
    #> jax: [[100.0, 0.0], [0.0, 0.0]]
