import keras
import numpy as np
import torch

K = np.array([[1, 4], [2, 5], [3, 6]], dtype="float32")
b = np.array([10, 20], dtype="float32")
dense = keras.layers.Dense(2)
dense.build((None, 3))
dense.set_weights([K, b])

linear = torch.nn.Linear(3, 2)
state = {"weight": torch.from_numpy(K.T), "bias": torch.from_numpy(b)}
linear.load_state_dict(state)
assigned = torch.nn.Linear(3, 2)
assigned.load_state_dict(state, assign=True)

K[0, 0] = 100
print("set_weights:", dense.kernel.numpy()[0, 0].item())
#> set_weights: 1.0
print("load_state_dict:", linear.weight[0, 0].item())
#> load_state_dict: 1.0
print("assign=True:", assigned.weight[0, 0].item())
#> assign=True: 100.0
