import numpy as np
import torch

linear = torch.nn.Linear(3, 2)
W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([10.0, 20.0])
linear.load_state_dict({"weight": W, "bias": b})

weight = linear.weight.detach().numpy()
bias = linear.bias.detach().numpy()
K, b = weight.T.copy(), bias.copy()

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
before = linear(torch.from_numpy(x)).tolist()
after = (x @ K + b).tolist()
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
