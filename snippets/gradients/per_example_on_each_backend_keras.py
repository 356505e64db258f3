import os
import subprocess
import sys

program = """
import keras
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
fixed = [v.value for v in model.non_trainable_variables]
X = keras.ops.array([[1.0, 2, 3], [4, 5, 6]])
def loss(values, x):
    y, _ = model.stateless_call(values, fixed, x[None])
    return keras.ops.sum(y ** 2)
if keras.backend.backend() == "jax":
    from jax import grad, vmap
else:
    from torch.func import grad, vmap
values = keras.ops.array([[1.0], [0], [1]]), keras.ops.zeros(1)
kernel, bias = vmap(grad(loss), (None, 0))(values, X)
print(kernel.squeeze(2).tolist())
"""

for backend in "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    print(f"{backend}:", ran.stdout.strip())
    #> jax: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
    #> torch: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
