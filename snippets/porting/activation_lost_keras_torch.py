import keras
import numpy as np
import torch

dense = keras.layers.Dense(2, activation="relu")
dense.build((None, 3))
K = np.array([[1, 4], [2, 5], [3, 6]])
dense.set_weights([K, np.array([-18, -24])])

kernel, bias = dense.get_weights()
linear = torch.nn.Linear(3, 2)
state = {"weight": torch.tensor(kernel.T), "bias": torch.tensor(bias)}
linear.load_state_dict(state)
both = torch.nn.Sequential(linear, torch.nn.ReLU())

x = np.array([[1, 2, 3]], dtype="float32")
print("Dense:", dense(x).numpy().tolist())
#> Dense: [[0.0, 8.0]]
print("Linear:", linear(torch.from_numpy(x)).tolist())
#> Linear: [[-4.0, 8.0]]
print("Linear and ReLU:", both(torch.from_numpy(x)).tolist())
#> Linear and ReLU: [[0.0, 8.0]]
