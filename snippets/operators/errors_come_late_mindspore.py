import subprocess
import sys

program = """
import mindspore as ms
{first_line}
x, w = ms.ops.ones((2, 5)), ms.ops.ones((5, 3))
try:
    line = "x * w"
    x * w
    line = "x + x"
    (x + x).asnumpy()
except ValueError as error:
    print(line, "raised", str(error).split(". ")[0])
"""

for first_line in "", "ms.runtime.launch_blocking()":
    code = program.format(first_line=first_line)
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, stdout=-1, text=True)
    print(f"{first_line or 'as it is'}:", ran.stdout.strip())
    #> as it is: x + x raised For 'Mul', input1.shape and input2.shape need to broadcast
    #> ms.runtime.launch_blocking(): x * w raised For 'Mul', input1.shape and input2.shape need to broadcast
