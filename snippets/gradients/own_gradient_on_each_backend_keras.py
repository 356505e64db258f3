import os
import subprocess
import sys

program = """
import keras

@keras.ops.custom_gradient
def relu(x):
    def vjp(*inputs, upstream=None):
        dy = inputs[0] if upstream is None else upstream
        return dy * keras.ops.cast(x >= 0, x.dtype)
    return keras.ops.relu(x), vjp

x = keras.ops.array([-2.0, 0.0, 3.0])
if keras.backend.backend() == "jax":
    import jax
    dx = jax.grad(lambda x: relu(x).sum())(x)
elif keras.backend.backend() == "torch":
    relu(x.requires_grad_()).sum().backward()
    dx = x.grad
else:
    import tensorflow as tf
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = relu(x)
    dx = tape.gradient(y, x).numpy()
print(dx.tolist())
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    print(f"{backend}:", ran.stdout.strip())
    #> tensorflow: [0.0, 1.0, 1.0]
    #> jax: [0.0, 1.0, 1.0]
    #> torch: [0.0, 1.0, 1.0]
