import keras
import numpy as np
import torch

W = np.array([[1.0, 2.0], [3.0, 4.0]], dtype="float32")
b = np.zeros(2, dtype="float32")
x = np.array([[1.0, 10.0]], dtype="float32")

linear = torch.nn.Linear(in_features=2, out_features=2)
state = {"weight": torch.from_numpy(W), "bias": torch.from_numpy(b)}
linear.load_state_dict(state)
print("torch.nn.Linear:", linear(torch.from_numpy(x)).tolist())
#> torch.nn.Linear: [[21.0, 43.0]]

dense = keras.layers.Dense(units=2)
dense.build((None, 2))
dense.set_weights([W, b])
print("Dense with W:", dense(x).numpy().tolist())
#> Dense with W: [[31.0, 42.0]]
dense.set_weights([W.T, b])
print("Dense with W.T:", dense(x).numpy().tolist())
#> Dense with W.T: [[21.0, 43.0]]
