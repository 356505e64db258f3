import numpy as np
import torch

K = np.array([[1, 4], [2, 5], [3, 6]], dtype="float32")
b = np.array([10, 20], dtype="float32")

state = {"weight": torch.tensor(K.T), "bias": torch.tensor(b)}
linear = torch.nn.Linear(3, 2)
linear.load_state_dict(state)

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
before = (x @ K + b).tolist()
after = linear(torch.from_numpy(x)).tolist()
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
