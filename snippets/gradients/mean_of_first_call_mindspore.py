import os
import subprocess
import sys

program = """
import mindspore as ms
bce = ms.nn.BCEWithLogitsLoss()
each = ms.nn.BCEWithLogitsLoss(reduction="none")
def own(z, y):
    return each(z, y).mean()
def gradient(loss, n):
    z, y = ms.ops.zeros((n,)), ms.ops.ones((n,))
    return ms.grad(loss)(z, y)[0].item()
for n in {}:
    print(f"values {{n}}:", gradient(bce, n))
    print(f"values {{n}}, own mean:", gradient(own, n))
    print(f"values {{n}}, ms.jit:", gradient(ms.jit(bce), n))
"""

for numbers in (4, 2), (2, 4):
    code = program.format(numbers)
    command = [sys.executable, "-c", code]
    env = os.environ | {"GLOG_v": "3"}
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"first {numbers[0]}, {line}")
        #> first 4, values 4: -0.125
        #> first 4, values 4, own mean: -0.125
        #> first 4, values 4, ms.jit: -0.125
        #> first 4, values 2: -0.125
        #> first 4, values 2, own mean: -0.25
        #> first 4, values 2, ms.jit: -0.25
        #> first 2, values 2: -0.25
        #> first 2, values 2, own mean: -0.25
        #> first 2, values 2, ms.jit: -0.25
        #> first 2, values 4: -0.25
        #> first 2, values 4, own mean: -0.125
        #> first 2, values 4, ms.jit: -0.125
