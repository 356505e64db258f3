import mindspore as ms
import numpy as np

layer = ms.nn.Dense(3, 2)
print("before:", layer.weight.shape)
#> before: (2, 3)
layer.weight.set_data(ms.Tensor(np.ones((3, 2), np.float32)))
print("after:", layer.weight.shape)
#> after: (3, 2)
try:
    layer(ms.Tensor(np.ones((1, 3), np.float32)))
except ValueError as error:
    print("call:", type(error).__name__)
    #> call: ValueError
