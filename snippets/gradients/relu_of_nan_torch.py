import torch
from torch.nn import functional as F

nan = float("nan")
x = torch.tensor(nan, requires_grad=True)
y = F.relu(x)
print("relu(nan):", y.item())
#> relu(nan): nan
print("slope:", torch.autograd.grad(y, x)[0].item())
#> slope: 1.0
