import os
import subprocess
import sys

program = """
import keras
from keras import activations, ops

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


cases = {
    "celu": (activations.celu, 0.0),
    "elu": (activations.elu, 0.0),
    "logaddexp(x, 0)": (lambda x: ops.logaddexp(x, 0 * x), 0.0),
    "softplus": (ops.softplus, 0.0),
    "sinc": (ops.sinc, 0.0),
    "power(x, 0)": (lambda x: ops.power(x, 0.0), 0.0),
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
        #> tensorflow, celu: 2
        #> tensorflow, elu: 1
        #> tensorflow, logaddexp(x, 0): 1
        #> tensorflow, softplus: 0.5
        #> tensorflow, sinc: nan
        #> tensorflow, power(x, 0): nan
        #> jax, celu: 1
        #> jax, elu: 1
        #> jax, logaddexp(x, 0): 0.5
        #> jax, softplus: 0.5
        #> jax, sinc: 0
        #> jax, power(x, 0): nan
        #> torch, celu: 1
        #> torch, elu: 1
        #> torch, logaddexp(x, 0): 0.5
        #> torch, softplus: 0.5
        #> torch, sinc: 0
        #> torch, power(x, 0): 0
