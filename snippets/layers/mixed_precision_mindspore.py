import mindspore as ms
import numpy as np

layer = ms.nn.Dense(in_channels=5, out_channels=3)
layer.to_float(ms.float16)
x = ms.Tensor(np.ones((2, 5), np.float32))
weights = [layer.weight]
gradient = ms.grad(lambda x: layer(x).sum(), None, weights)(x)

print("weight:", layer.weight.asnumpy().dtype)
#> weight: float32
print("output:", layer(x).asnumpy().dtype)
#> output: float16
print("gradient of the weight:", gradient[0].asnumpy().dtype)
#> gradient of the weight: float32
