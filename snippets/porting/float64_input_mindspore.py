import mindspore as ms
import numpy as np

x = ms.Tensor(np.ones((1, 3), dtype="float64"))
try:
    print("float64 input:", ms.nn.Dense(3, 2)(x).asnumpy().dtype)
except TypeError as error:
    print("float64 input:", str(error).splitlines()[0])
    #> float64 input: For 'MatMul', the type of 'x2' should be same as 'x1', but got 'x1' with type Tensor[Float64] and 'x2' with type Tensor[Float32].

y = ms.nn.Dense(3, 2, dtype=ms.float64)(x)
print("float64 layer:", str(y.dtype).lower())
#> float64 layer: float64
