import numpy as np
import torch

K = np.array([[1, 4], [2, 5], [3, 6]], dtype="float32")
linear = torch.nn.Linear(3, 2, bias=False)
linear.load_state_dict({"weight": torch.tensor(K.T)})
print("load_state_dict:", linear.weight.stride())
#> load_state_dict: (3, 1)
with torch.no_grad():
    linear.weight.copy_(torch.tensor(K.T))
print("copy_(torch.tensor(K.T)):", linear.weight.stride())
#> copy_(torch.tensor(K.T)): (3, 1)
print("torch.tensor(K.T):", torch.tensor(K.T).stride())
#> torch.tensor(K.T): (1, 2)
print("torch.tensor(K.T.copy()):", torch.tensor(K.T.copy()).stride())
#> torch.tensor(K.T.copy()): (3, 1)

linear.weight = torch.nn.Parameter(torch.tensor(K.T))
print("Parameter(torch.tensor(K.T)):", linear.weight.stride())
#> Parameter(torch.tensor(K.T)): (1, 2)
try:
    linear.weight.view(-1)
except RuntimeError as error:
    print("view:", f"{type(error).__name__}: {error}")
    #> view: RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
