import keras
import numpy as np

x, y = np.full((4, 3), 2.0), np.zeros((4, 3))
mse = keras.losses.MeanSquaredError

print("default reduction:", mse().reduction)
#> default reduction: sum_over_batch_size
print("default loss:", mse()(y, x).numpy().item())
#> default loss: 4.0
print("reduction none:", tuple(mse(reduction=None)(y, x).shape))
#> reduction none: (4,)
print("reduction sum:", mse(reduction="sum")(y, x).numpy().item())
#> reduction sum: 16.0
by_function = keras.losses.mean_squared_error(y, x)
print("function:", tuple(by_function.shape))
#> function: (4,)
