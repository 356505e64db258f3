import mindspore as ms

ms.runtime.launch_blocking()
x, w = ms.ops.ones((2, 5)), ms.ops.ones((5, 3))

try:
    x * w
except ValueError as error:
    print("x * w:", str(error).split(". ")[0])
    #> x * w: For 'Mul', input1.shape and input2.shape need to broadcast

try:
    x @ x
except RuntimeError as error:
    print("x @ x:", str(error).split(", but")[0])
    #> x @ x: For 'MatMulExt' op, shape1[-1] must be equal to shape2[-2]
