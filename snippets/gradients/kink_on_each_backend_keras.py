import os
import subprocess
import sys

program = """
import keras
from keras import activations, losses, ops

backend = keras.backend.backend()


def slope(f, x):
    if backend == "jax":
        import jax
        return jax.grad(lambda x: ops.sum(f(x)))(ops.array(x))
    if backend == "torch":
        x = keras.Variable(x)
        ops.sum(f(x)).backward()
        return x.value.grad
    import tensorflow as tf
    with tf.GradientTape() as tape:
        tape.watch(x := ops.array(x))
        y = f(x)
    return tape.gradient(y, x)


mae = losses.mean_absolute_error
cases = {
    "relu": (ops.relu, 0.0),
    "maximum(x, 0)": (lambda x: ops.maximum(x, 0.0), 0.0),
    "clip(x, 0, 1)": (lambda x: ops.clip(x, 0.0, 1.0), 0.0),
    "abs": (ops.abs, 0.0),
    "selu": (activations.selu, 0.0),
    "hard_tanh at 1": (activations.hard_tanh, 1.0),
    "hinge at 1": (lambda x: losses.hinge([[1.0]], x), [[1.0]]),
    "MAE at 0": (lambda x: mae([[0.0]], x), [[0.0]]),
}
for name, (f, x) in cases.items():
    value = ops.convert_to_numpy(slope(f, x)).item()
    print(f"{name}: {value + 0:.4g}")
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, relu: 0
        #> tensorflow, maximum(x, 0): 1
        #> tensorflow, clip(x, 0, 1): 1
        #> tensorflow, abs: 0
        #> tensorflow, selu: 1.051
        #> tensorflow, hard_tanh at 1: 1
        #> tensorflow, hinge at 1: -1
        #> tensorflow, MAE at 0: 0
        #> jax, relu: 0
        #> jax, maximum(x, 0): 0.5
        #> jax, clip(x, 0, 1): 0.5
        #> jax, abs: 1
        #> jax, selu: 1.758
        #> jax, hard_tanh at 1: 1
        #> jax, hinge at 1: -0.5
        #> jax, MAE at 0: -1
        #> torch, relu: 0
        #> torch, maximum(x, 0): 0.5
        #> torch, clip(x, 0, 1): 1
        #> torch, abs: 0
        #> torch, selu: 1.758
        #> torch, hard_tanh at 1: 0
        #> torch, hinge at 1: -0.5
        #> torch, MAE at 0: 0
