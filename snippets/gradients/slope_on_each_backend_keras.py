import os
import subprocess
import sys

program = """
import keras
import numpy as np
from keras import activations, losses, ops
cases = {
    "abs at 0": (ops.abs, 0.0),
    "clip(x, 0, 1) at 0": (lambda x: ops.clip(x, 0, 1), 0.0),
    "maximum(x, 0) at 0": (lambda x: ops.maximum(x, 0), 0.0),
    "hard_tanh at 1": (activations.hard_tanh, 1.0),
    "selu at 0": (activations.selu, 0.0),
    "celu at 0": (activations.celu, 0.0),
    "LeakyReLU at 0": (keras.layers.LeakyReLU(0.25), 0.0),
    "hinge at 1": (lambda x: losses.hinge([1.0], x[None]), 1.0),
}
def slope(f, at):
    backend = keras.backend.backend()
    if backend == "jax":
        import jax
        return jax.grad(lambda x: f(x).sum())(at)
    if backend == "torch":
        import torch
        x = torch.tensor(at, requires_grad=True)
        return torch.autograd.grad(f(x).sum(), x)[0]
    import tensorflow as tf
    x = tf.Variable(at)
    with tf.GradientTape() as tape:
        y = f(tf.identity(x))
    return tape.gradient(y, x)
for name, (f, at) in cases.items():
    print(name + ":", round(float(slope(f, at)), 4))
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, abs at 0: 0.0
        #> tensorflow, clip(x, 0, 1) at 0: 1.0
        #> tensorflow, maximum(x, 0) at 0: 1.0
        #> tensorflow, hard_tanh at 1: 1.0
        #> tensorflow, selu at 0: 1.0507
        #> tensorflow, celu at 0: 2.0
        #> tensorflow, LeakyReLU at 0: 0.25
        #> tensorflow, hinge at 1: -1.0
        #> jax, abs at 0: 1.0
        #> jax, clip(x, 0, 1) at 0: 0.5
        #> jax, maximum(x, 0) at 0: 0.5
        #> jax, hard_tanh at 1: 1.0
        #> jax, selu at 0: 1.7581
        #> jax, celu at 0: 1.0
        #> jax, LeakyReLU at 0: 1.0
        #> jax, hinge at 1: -0.5
        #> torch, abs at 0: 0.0
        #> torch, clip(x, 0, 1) at 0: 1.0
        #> torch, maximum(x, 0) at 0: 0.5
        #> torch, hard_tanh at 1: 0.0
        #> torch, selu at 0: 1.7581
        #> torch, celu at 0: 1.0
        #> torch, LeakyReLU at 0: 0.25
        #> torch, hinge at 1: -0.5
