import mindspore
import numpy as np

z = mindspore.Tensor(np.array(1 + 2j, "complex64"))
print("z * z:", (z * z).asnumpy().item())
#> z * z: (-3+4j)
try:
    print("gradient:", mindspore.grad(lambda z: z * z)(z))
except TypeError as error:
    print("gradient:", type(error).__name__, str(error).split("\n")[0])
    #> gradient: TypeError For 'Mul', gradient not support for complex type currently.
