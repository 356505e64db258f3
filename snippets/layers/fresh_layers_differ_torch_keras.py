import keras
import numpy as np
import torch

torch.manual_seed(0)
linear = torch.nn.Linear(in_features=4, out_features=2)
keras.utils.set_random_seed(0)
dense = keras.layers.Dense(units=2)

x = np.zeros((1, 4), dtype="float32")
y_torch = linear(torch.from_numpy(x)).detach().numpy()
y_keras = keras.ops.convert_to_numpy(dense(x))
print("torch.nn.Linear all zero:", bool((y_torch == 0).all()))
#> torch.nn.Linear all zero: False
print("keras.layers.Dense all zero:", bool((y_keras == 0).all()))
#> keras.layers.Dense all zero: True
print("equal:", np.array_equal(y_torch, y_keras))
#> equal: False
