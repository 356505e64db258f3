import inspect

import mindspore as ms

x, y = ms.ops.full((4, 3), 2.0), ms.ops.zeros((4, 3))
mse = ms.nn.MSELoss

default = inspect.signature(mse).parameters["reduction"].default
print("default reduction:", default)
#> default reduction: mean
print("default loss:", mse()(x, y).item())
#> default loss: 4.0
print("reduction none:", tuple(mse(reduction="none")(x, y).shape))
#> reduction none: (4, 3)
print("reduction sum:", mse(reduction="sum")(x, y).item())
#> reduction sum: 48.0
by_function = ms.ops.mse_loss(x, y)
print("function:", tuple(by_function.shape))
#> function: ()
