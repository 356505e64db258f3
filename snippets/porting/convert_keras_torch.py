import keras
import numpy as np
import torch

dense = keras.layers.Dense(2)
dense.build((None, 3))
K = np.array([[1, 4], [2, 5], [3, 6]], dtype="float32")
dense.set_weights([K, np.array([10, 20])])

kernel, bias = dense.get_weights()
state = {"weight": torch.tensor(kernel.T), "bias": torch.tensor(bias)}
linear = torch.nn.Linear(3, 2)
linear.load_state_dict(state)

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
before = dense(x).numpy().tolist()
after = linear(torch.from_numpy(x)).tolist()
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
