import torch
from transformers.pytorch_utils import Conv1D

weight = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
x = torch.tensor([[1.0, 10.0]])
layer = Conv1D(nf=2, nx=2)
bias = torch.zeros(2)

layer.load_state_dict({"weight": weight, "bias": bias})
print("as it is:", layer(x).tolist())
#> as it is: [[31.0, 42.0]]
layer.load_state_dict({"weight": weight.T, "bias": bias})
print("transposed:", layer(x).tolist())
#> transposed: [[21.0, 43.0]]
