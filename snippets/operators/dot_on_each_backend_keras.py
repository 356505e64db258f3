import os
import subprocess
import sys

program = """
from keras import ops
print("vectors:", tuple(ops.dot(ops.ones(5), ops.ones(5)).shape))
x, y = ops.ones((4, 2, 5)), ops.ones((4, 5, 3))
print("two stacks:", tuple(ops.dot(x, y).shape))
try:
    print("(1,), (5,):", tuple(ops.dot(ops.ones(1), ops.ones(5)).shape))
except Exception as error:
    print("(1,), (5,):", type(error).__name__)
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, vectors: ()
        #> tensorflow, two stacks: (4, 2, 4, 3)
        #> tensorflow, (1,), (5,): InvalidArgumentError
        #> jax, vectors: ()
        #> jax, two stacks: (4, 2, 4, 3)
        #> jax, (1,), (5,): TypeError
        #> torch, vectors: ()
        #> torch, two stacks: (4, 2, 3)
        #> torch, (1,), (5,): RuntimeError
