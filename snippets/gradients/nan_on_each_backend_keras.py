import os
import subprocess
import sys

program = """
import keras
from keras import ops

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


def where(x):
    return ops.where(x > 0, ops.sqrt(x), 0.0)


cases = {
    "norm of 0": (ops.norm, [0.0]),
    "std of one": (ops.std, [1.0]),
    "where, sqrt": (where, 0.0),
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
        #> tensorflow, norm of 0: nan
        #> tensorflow, std of one: nan
        #> tensorflow, where, sqrt: 0
        #> jax, norm of 0: nan
        #> jax, std of one: nan
        #> jax, where, sqrt: nan
        #> torch, norm of 0: 0
        #> torch, std of one: 0
        #> torch, where, sqrt: nan
