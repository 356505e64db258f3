import keras
import numpy as np
import torch

W = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype="float32")
b = np.array([10.0, 20.0], dtype="float32")
x = np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]], dtype="float32")

linear = torch.nn.Linear(in_features=3, out_features=2)
state = {"weight": torch.from_numpy(W), "bias": torch.from_numpy(b)}
linear.load_state_dict(state)
dense = keras.layers.Dense(units=2)
dense.build((None, 3))
dense.set_weights([W.T, b])  # $K = W^\top$

y_torch = linear(torch.from_numpy(x)).detach().numpy()
y_keras = keras.ops.convert_to_numpy(dense(x))
print("torch.nn.Linear:", y_torch.tolist())
#> torch.nn.Linear: [[24.0, 52.0], [12.0, 25.0]]
print("keras.layers.Dense:", y_keras.tolist())
#> keras.layers.Dense: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", np.array_equal(y_torch, y_keras))
#> equal: True
